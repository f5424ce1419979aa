package az.icaze.permit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** Typed answers as JSON: a draft is read and written as a whole, and no query looks into it. */
@Converter(autoApply = true)
class DraftAnswersColumn implements AttributeConverter<DraftAnswers, String> {

    @Override
    public String convertToDatabaseColumn(DraftAnswers answers) {
        if (answers == null) {
            return null;
        }
        DraftAnswers.Employee employee = answers.employee();
        DraftAnswers.Permission permission = answers.permission();
        return Json.createObjectBuilder()
                .add("contract", employee.contract())
                .add("document", employee.document())
                .add("surname", employee.surname())
                .add("givenName", employee.givenName())
                .add("patronymic", employee.patronymic())
                .add("birthDate", employee.birthDate())
                .add("serviceCard", employee.serviceCard())
                .add("position", employee.position())
                .add("specialRank", employee.specialRank())
                .add("plates", array(answers.plates()))
                .add("workplace", permission.workplace())
                .add("firstNight", permission.firstNight())
                .add("lastNight", permission.lastNight())
                .add("dailyFrom", permission.dailyFrom())
                .add("dailyTo", permission.dailyTo())
                .add("activity", permission.activity())
                .add("areas", array(answers.areas()))
                .add("reason", permission.reason())
                .build()
                .toString();
    }

    @Override
    public DraftAnswers convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        JsonObject json = Json.createReader(new StringReader(column)).readObject();
        return new DraftAnswers(
                new DraftAnswers.Employee(
                        json.getString("contract"),
                        json.getString("document"),
                        json.getString("surname"),
                        json.getString("givenName"),
                        json.getString("patronymic"),
                        json.getString("birthDate"),
                        json.getString("serviceCard"),
                        json.getString("position"),
                        json.getString("specialRank")),
                list(json.getJsonArray("plates")),
                new DraftAnswers.Permission(
                        json.getString("workplace"),
                        json.getString("firstNight"),
                        json.getString("lastNight"),
                        json.getString("dailyFrom"),
                        json.getString("dailyTo"),
                        json.getString("activity"),
                        json.getString("reason")),
                list(json.getJsonArray("areas")));
    }

    private static JsonArrayBuilder array(List<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    private static List<String> list(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
