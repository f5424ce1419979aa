package az.icaze.simulator.operator;

import az.icaze.simulator.Members;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;

/** The files of an operator's days. */
@Path("operators/{operator}/days")
@Produces(MediaType.APPLICATION_JSON)
public class DayFilesResource {

    private static final int ALL = 100;

    @Inject
    DayFiles files;

    /** Those that lie in the folder, the latest first. */
    @GET
    public JsonArray list(@PathParam("operator") Operator operator) {
        JsonArrayBuilder days = Json.createArrayBuilder();
        files.written(operator, ALL)
                .forEach(file -> days.add(Json.createObjectBuilder()
                        .add("day", file.day().toString())
                        .add("lines", file.lines())));
        return days.build();
    }

    /** Writes the file of a day, {@code 2026-06-10}. */
    @POST
    @Path("{day}")
    public JsonArray write(@PathParam("operator") Operator operator, @PathParam("day") String day) {
        files.write(
                operator,
                Members.of(Json.createObjectBuilder().add("day", day).build()).value("day", LocalDate::parse));
        return list(operator);
    }
}
