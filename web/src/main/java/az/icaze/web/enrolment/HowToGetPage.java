package az.icaze.web.enrolment;

import az.icaze.operator.Operator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a newcomer does to get Asan İmza, and where: the seven steps and each operator's centres (rules R50–R57). The centres
 * are content, in the file {@code centres.json}.
 */
@Named
@RequestScoped
public class HowToGetPage {

    private static final int STEPS = 7;

    private static final JsonObject CENTRES = read();

    /**
     * A customer service centre, as it stands on its door.
     *
     * @param hours Baku time
     */
    public record Centre(String city, String address, String hours) {}

    /**
     * An operator and its centres (rule R52).
     *
     * @param esim whether it gives embedded SIMs, too (rule R51)
     */
    public record Offer(Operator operator, boolean esim, List<Centre> centres) {}

    /** Counting from 1. */
    public List<Integer> getSteps() {
        return IntStream.rangeClosed(1, STEPS).boxed().toList();
    }

    public List<Offer> getOffers() {
        return Arrays.stream(Operator.values())
                .map(operator -> new Offer(operator, operator == Operator.AZERCELL, centres(operator)))
                .toList();
    }

    private static List<Centre> centres(Operator operator) {
        return CENTRES.getJsonArray(operator.name()).getValuesAs(JsonObject.class).stream()
                .map(centre ->
                        new Centre(centre.getString("city"), centre.getString("address"), centre.getString("hours")))
                .toList();
    }

    private static JsonObject read() {
        try (InputStream source = HowToGetPage.class.getResourceAsStream("centres.json");
                JsonReader reader = Json.createReader(source)) {
            return reader.readObject();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
