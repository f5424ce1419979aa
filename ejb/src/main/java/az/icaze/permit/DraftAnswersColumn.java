package az.icaze.permit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Typed answers as JSON: a draft is read and written as a whole, and no query looks into it. */
@Converter(autoApply = true)
class DraftAnswersColumn implements AttributeConverter<DraftAnswers, String> {

    private static final String PLATES = "plates";
    private static final String AREAS = "areas";

    @Override
    public String convertToDatabaseColumn(DraftAnswers answers) {
        if (answers == null) {
            return null;
        }
        JsonObjectBuilder json = Json.createObjectBuilder();
        answers.byField().forEach(json::add);
        return json.add(PLATES, Json.createArrayBuilder(answers.plates()))
                .add(AREAS, Json.createArrayBuilder(answers.areas()))
                .build()
                .toString();
    }

    @Override
    public DraftAnswers convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        JsonObject json = Json.createReader(new StringReader(column)).readObject();
        Map<String, String> typed = new HashMap<>();
        json.forEach((question, answer) -> {
            if (answer instanceof JsonString text) {
                typed.put(question, text.getString());
            }
        });
        return DraftAnswers.of(typed, list(json.getJsonArray(PLATES)), list(json.getJsonArray(AREAS)));
    }

    private static List<String> list(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
