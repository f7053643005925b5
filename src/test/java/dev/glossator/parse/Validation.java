package dev.glossator.parse;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.glossator.render.schema.JsonSchema;
import dev.glossator.schema.FileKind;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.SpecificationVersion;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a program that knows nothing of Glossator says of JSON by its schema. */
public final class Validation {
    private static final Validator VALIDATOR = new ValidatorFactory()
            .withDefaultDialect(new Dialects.Draft7Dialect())
            .withJsonNodeFactory(new GsonNode.Factory())
            .createValidator();
    private static final Map<FileKind, URI> SCHEMAS = schemas();

    private Validation() {}

    private static Map<FileKind, URI> schemas() {
        Map<FileKind, URI> schemas = new EnumMap<>(FileKind.class);
        for (FileKind kind : FileKind.values()) {
            schemas.put(kind, VALIDATOR.registerSchema(JsonSchema.of(kind)));
        }
        return schemas;
    }

    /** As {@code PLACE: MESSAGE}. */
    static List<String> errors(FileKind kind, JsonElement json) {
        return errors(Objects.requireNonNull(SCHEMAS.get(kind)), json);
    }

    /** What the meta-schema of draft-07 says of a schema. */
    public static List<String> errorsOfSchema(String schema) {
        return errors(URI.create(SpecificationVersion.DRAFT7.getId()), JsonParser.parseString(schema));
    }

    /** What a schema says of a document. */
    public static List<String> errors(String schema, JsonElement json) {
        return errors(VALIDATOR.registerSchema(schema), json);
    }

    private static List<String> errors(URI schema, JsonElement json) {
        return VALIDATOR.validate(schema, json).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }
}
