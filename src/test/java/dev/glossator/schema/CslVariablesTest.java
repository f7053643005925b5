package dev.glossator.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CslVariablesTest {
    @Test
    void everyVariableAndTypeHasWordsOnThePage() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("templates/messages/en.properties"))) {
            words.load(reader);
        }

        Stream<String> keys = Stream.concat(
                CslVariables.ALL.stream().map(variable -> "csl." + variable.name()),
                CslVariables.TYPES.stream().map(type -> "type." + type));

        assertEquals(
                List.of(), keys.filter(key -> words.getProperty(key) == null).toList());
    }

    @Test
    void eachVariableIsAFieldOfASourceOnce() {
        List<String> names = CslVariables.ALL.stream().map(CslVariable::name).toList();

        assertEquals(names.size(), names.stream().distinct().count());
        assertTrue(names.stream().allMatch(name -> Fields.SOURCE.field(name).isPresent()));
        assertTrue(Fields.SOURCE.fields().size() > names.size() + 10, "our own fields are there as well");
    }
}
