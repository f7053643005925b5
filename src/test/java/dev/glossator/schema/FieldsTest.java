package dev.glossator.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldsTest {
    @ParameterizedTest
    @MethodSource("schemas")
    void everyFieldSaysWhatItMeansWithAnExample(Schema schema) {
        for (Field field : schema.fields()) {
            assertTrue(field.name().matches("[A-Za-z][a-zA-Z_-]*"), field.name());
            assertTrue(field.doc().endsWith("."), field.name() + ": " + field.doc());
            assertTrue(!field.example().isBlank(), field.name());
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theShortFormFillsAFieldThatTheRecordHas(Schema schema) {
        boolean neverShort = List.of(Fields.SITE, Fields.ROLE, Fields.RELATION, Fields.EXCERPT)
                .contains(schema);
        assertTrue(neverShort || schema.field(schema.shortField()).isPresent(), schema.name());
    }

    @Test
    void whatMustBeGivenIsRequired() {
        assertEquals(List.of("title"), required(Fields.ARTICLE));
        assertEquals(List.of("kind", "name"), required(Fields.ENTRY));
        assertEquals(List.of("id", "title"), required(Fields.SOURCE));
        assertEquals(List.of("title"), required(Fields.PAGE));
        assertEquals(List.of(), required(Fields.SITE));
        assertEquals(List.of("id"), required(Fields.ACTOR));
        assertEquals(List.of("title"), required(Fields.ROLE));
        assertEquals(List.of("is", "to"), required(Fields.RELATION));
    }

    private static List<String> required(Schema schema) {
        return schema.fields().stream().filter(Field::required).map(Field::name).toList();
    }

    private static Stream<Schema> schemas() {
        return Stream.of(
                Fields.ARTICLE,
                Fields.ENTRY,
                Fields.SOURCE,
                Fields.PAGE,
                Fields.SITE,
                Fields.REPOSITORY,
                Fields.ACTOR,
                Fields.ROLE,
                Fields.RELATION,
                Fields.VARIANT,
                Fields.PARTY,
                Fields.AUTHOR,
                Fields.ORIGIN,
                Fields.EXCERPT);
    }
}
