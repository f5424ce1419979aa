package az.icaze.permit;

import az.icaze.CanonicalJson;
import az.icaze.authority.Seal;
import az.icaze.regime.RegimeView;
import az.icaze.time.BakuTime;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/**
 * What is signed (R14): the whole permit as canonical JSON (RFC 8785), the same bytes for the same permit wherever and
 * whenever they are made, so that what the signer saw, what is stored and what the Ministry gets can be compared byte by
 * byte. Neither telephone nor home address are in it; they are nobody's business on the street.
 */
final class PermitContent {

    private PermitContent() {}

    /** UTF-8. */
    static byte[] of(Permit permit, Seal seal, RegimeView regime) {
        PermitAnswers answers = permit.answers();
        return CanonicalJson.of(Json.createObjectBuilder()
                        .add("number", permit.number().value())
                        .add("revision", Permit.REVISION)
                        .add("organisation", organisation(seal))
                        .add(
                                "signer",
                                Json.createObjectBuilder()
                                        .add("fin", seal.holder().value()))
                        .add("employee", employee(permit, answers))
                        .add("vehicles", vehicles(answers))
                        .add("workplace", answers.workplace())
                        .add("activity", answers.activity())
                        .add("areas", Json.createArrayBuilder(answers.areas()))
                        .add("firstNight", answers.firstNight().toString())
                        .add("lastNight", answers.lastNight().toString())
                        .add("dailyWindow", window(answers))
                        .add("reason", answers.reason())
                        .add("necessaryAtNight", true)
                        .add("regime", regime(regime))
                        .build())
                .bytes();
    }

    private static JsonObjectBuilder organisation(Seal seal) {
        return Json.createObjectBuilder()
                .add("voen", seal.organisation().value())
                .add("name", seal.organisationName())
                .add("kind", seal.kind().name());
    }

    private static JsonObjectBuilder employee(Permit permit, PermitAnswers answers) {
        JsonObjectBuilder employee = Json.createObjectBuilder()
                .add("fin", permit.fin().value())
                .add("document", answers.document())
                .add("surname", answers.surname())
                .add("givenName", answers.givenName())
                .add("patronymic", answers.patronymic())
                .add("birthDate", answers.birthDate().toString())
                .add("verified", permit.register() == RegisterState.VERIFIED)
                .add("contract", answers.contract())
                .add("position", answers.position());
        if (!answers.serviceCard().isEmpty()) {
            employee.add("serviceCard", answers.serviceCard());
        }
        if (!answers.specialRank().isEmpty()) {
            employee.add("specialRank", answers.specialRank());
        }
        return employee;
    }

    private static JsonArrayBuilder vehicles(PermitAnswers answers) {
        JsonArrayBuilder vehicles = Json.createArrayBuilder();
        answers.plates()
                .forEach(plate -> vehicles.add(Json.createObjectBuilder().add("plate", plate)));
        return vehicles;
    }

    private static JsonObjectBuilder window(PermitAnswers answers) {
        return Json.createObjectBuilder()
                .add("from", answers.dailyFrom().toString())
                .add("to", answers.dailyTo().toString())
                .add("zone", BakuTime.ZONE.getId());
    }

    private static JsonObjectBuilder regime(RegimeView regime) {
        return Json.createObjectBuilder()
                .add("code", regime.code())
                .add("legalBasis", regime.legalBasis().az());
    }
}
