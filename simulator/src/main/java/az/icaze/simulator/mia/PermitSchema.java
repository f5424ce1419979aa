package az.icaze.simulator.mia;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The published JSON Schema of the permit event, {@code docs/mia/permit-issued.schema.json}. */
@Dependent
class PermitSchema {

    private static final String NAME = "permit-issued.schema.json";

    private JsonSchema schema;

    /** Returns the first few complaints, where there are any */
    Optional<Rejection> check(String event) {
        Set<ValidationMessage> complaints = schema().validate(
                        event, InputFormat.JSON, context -> context.getExecutionConfig()
                                .setFormatAssertionsEnabled(true));
        return complaints.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rejection(
                        Rejection.Code.SCHEMA,
                        complaints.stream()
                                .limit(3)
                                .map(ValidationMessage::getMessage)
                                .collect(Collectors.joining("; "))));
    }

    private synchronized JsonSchema schema() {
        if (schema == null) {
            schema = load();
        }
        return schema;
    }

    private static JsonSchema load() {
        try (InputStream source = PermitSchema.class.getResourceAsStream(NAME)) {
            if (source == null) {
                throw new IllegalStateException(NAME + " is not packed");
            }
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
