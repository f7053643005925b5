package dev.glossator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    @TempDir
    private Path folder;

    @Test
    void aTemplateSeesTheComponentsOfItsPage() throws IOException {
        write("a.html", "{{ page.title }}: {% for word in page.words %}{{ loop.index }} {{ word }} {% endfor %}");

        assertEquals("Talks &amp; more: 0 one 1 two ", fill());
    }

    @Nested
    class NamesOfOtherTemplates {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{% include \"parts/x.html\" %}",
                    "{% extends \"parts/x.html\" %}",
                    "{% import \"parts/x.html\" %}",
                    "{% import \"parts/x.html\" as x %}",
                    "{% from \"parts/x.html\" import y %}",
                    "{% include \"parts/\" + \"x\" + \".html\" %}",
                    "{% extends \"parts/\" + \"x\" + \".html\" %}",
                    "{% import \"parts/\" + \"x\" + \".html\" %}",
                    "{% from \"parts/\" + \"x\" + \".html\" import y %}",
                    "{% if false %}{% include \"parts/x.html\" %}{% endif %}",
                    "{% macro never() %}{% include \"parts/x.html\" %}{% endmacro %}"
                })
        void oneThatIsMissingIsNamedWithTheTagThatAsksForIt(String tag) throws IOException {
            write("a.html", "<p>\n\n" + tag);

            assertFault("templates/a.html:3: there is no template `templates/parts/x.html`");
        }

        @Test
        void theTemplateThatAsksIsNamedNotThePage() throws IOException {
            write("a.html", "{% include \"parts/b.html\" %}");
            write("parts/b.html", "<p>\n{% include \"nowhere.html\" %}");

            assertFault("templates/parts/b.html:2: there is no template `templates/nowhere.html`");
        }

        @Test
        void aReckonedNameMayLeadToATemplate() throws IOException {
            write("a.html", "{% include \"parts/\" + page.kind + \".html\" with {\"n\": 3} %}");
            write("parts/person.html", "{{ page.title }} {{ n }}");

            assertEquals("Talks &amp; more 3", fill());
        }

        @Test
        void aParentOfReckonedNameTakesTheBlocks() throws IOException {
            write("a.html", """
                    {% extends "parts/" + page.kind + ".html" %}
                    {% import "parts/macros.html" as macros %}
                    {% set twice = page.title + page.title %}
                    {% block text %}{{ twice }} {{ macros.bold("b") }}{% endblock %}
                    """);
            write("parts/person.html", "<{% block text %}{% endblock %}>");
            write("parts/macros.html", "{% macro bold(text) %}<b>{{ text }}</b>{% endmacro %}");

            assertEquals("<Talks &amp; moreTalks &amp; more <b>b</b>>", fill());
        }

        @ParameterizedTest
        @CsvSource({
            "../secret, `..` leads out of a folder",
            "parts/../../secret, `..` leads out of a folder",
            "/etc/hostname, an absolute path leads out of it",
            "C:/secret.html, an absolute path leads out of it",
            "./a.html, 'a name is plain, such as `partials/head.html`'",
            "parts//a.html, 'a name is plain, such as `partials/head.html`'",
            "parts/, 'a name is plain, such as `partials/head.html`'"
        })
        void oneThatLeadsElsewhereIsRefusedWithTheReason(String name, String reason) throws IOException {
            write("a.html", "<p>\n{% include \"" + name + "\" %}");
            assertFault("templates/a.html:2: `" + name + "` names no file in templates/: " + reason);

            write("a.html", "<p>\n{% include \"" + name + "\" + \"\" %}");
            assertFault("templates/a.html:2: `" + name + "` names no file in templates/: " + reason);
        }

        @Test
        void aBackslashIsNoWayIntoAFolder() throws IOException {
            write("a.html", "{% extends 'parts\\x.html' %}");

            assertFault("templates/a.html:1: `parts\\x.html` names no file in templates/: "
                    + "folders are parted by `/`, not by `\\`");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"\"", "5", "null", "page", "page.words"})
        void aNameIsATextThatIsNotEmpty(String name) throws IOException {
            write("a.html", "<p>\n{% include " + name + " %}");

            assertFault("templates/a.html:2: the name of a template must be a text that is not empty");
        }

        @Test
        void aFaultInTheReckoningHasAPlaceToo() throws IOException {
            write("base.html", "base");
            write("a.html", "{% extends \"base.html\" %}\n{% import page[\"\"] %}");

            assertTrue(fault().startsWith("templates/a.html:2: this cannot be filled in: "), fault());
        }

        @Test
        void aFolderIsNoTemplateNorItsListing() throws IOException {
            write("a.html", "{% include \"parts\" %}");
            assertFault("templates/a.html:1: there is no template `templates/parts`");

            write("a.html", "{% include \"partials\" %}");
            assertFault("templates/a.html:1: there is no template `templates/partials`");

            write("partials/x.html", "");
            assertFault("templates/a.html:1: `templates/partials` is no file, or a link to none");
        }
    }

    @Nested
    class Links {
        @Test
        void oneThatLeadsOutOfTemplatesIsRefused() throws IOException {
            Path secret = Files.writeString(folder.resolve("secret.html"), "secret");
            write("a.html", "<p>\n{% include \"link.html\" %}");
            Files.createSymbolicLink(folder.resolve("templates/link.html"), secret);

            assertFault("templates/a.html:2: "
                    + "`templates/link.html` is or lies behind a link that leads out of templates/");
        }

        @Test
        void soIsAFolderThatIsALink() throws IOException {
            Files.createDirectories(folder.resolve("elsewhere"));
            Files.writeString(folder.resolve("elsewhere/x.html"), "secret");
            write("a.html", "{% include \"parts/x.html\" %}");
            Files.createSymbolicLink(folder.resolve("templates/parts"), folder.resolve("elsewhere"));

            assertFault("templates/a.html:1: "
                    + "`templates/parts/x.html` is or lies behind a link that leads out of templates/");
        }

        @Test
        void oneThatLeadsNowhereIsNotTakenForTheProgramsOwnFile() throws IOException {
            write("a.html", "{% include \"partials/head.html\" %}");
            Files.createDirectories(folder.resolve("templates/partials"));
            Files.createSymbolicLink(folder.resolve("templates/partials/head.html"), folder.resolve("nowhere"));

            assertFault("templates/a.html:1: `templates/partials/head.html` is no file, or a link to none");
        }

        @Test
        void oneThatStaysInTemplatesIsFollowed() throws IOException {
            write("a.html", "{% include \"link.html\" %}");
            write("b.html", "b");
            Files.createSymbolicLink(folder.resolve("templates/link.html"), folder.resolve("templates/b.html"));

            assertEquals("b", fill());
        }
    }

    @Nested
    class Circles {
        @Test
        void allMembersAreNamedInOrder() throws IOException {
            write("a.html", "{% extends \"b.html\" %}");
            write("b.html", "<p>\n{% include \"c.html\" %}");
            write("c.html", "<p>\n\n{% from \"b.html\" import x %}");

            assertFault("templates/c.html:3: templates lead round in a circle: "
                    + "templates/b.html includes templates/c.html imports templates/b.html");
        }

        @ParameterizedTest
        @CsvSource({"include, includes", "extends, extends", "import, imports"})
        void theShortestIsATemplateThatNamesItself(String tag, String verb) throws IOException {
            write("a.html", "{% " + tag + " \"a.html\" %}");

            assertFault("templates/a.html:1: templates lead round in a circle: templates/a.html " + verb
                    + " templates/a.html");
        }

        @Test
        void aConditionDoesNotExcuseOne() throws IOException {
            write("a.html", "{% if false %}{% include \"a.html\" %}{% endif %}");

            assertFault("templates/a.html:1: templates lead round in a circle: "
                    + "templates/a.html includes templates/a.html");
        }

        @Test
        void reckonedNamesAreHeldToItToo() throws IOException {
            write("a.html", "{% include page.kind + \".html\" %}");
            write("person.html", "<p>\n{% extends \"\" + \"a.html\" %}");

            assertFault("templates/a.html:1: templates lead round in a circle: "
                    + "templates/person.html extends templates/a.html includes templates/person.html");
        }

        @Test
        void twoWaysToOneTemplateAreNone() throws IOException {
            write("a.html", "{% include \"b.html\" %}{% include \"c.html\" %}{% include \"c.html\" %}");
            write("b.html", "b{% include \"c.html\" %}");
            write("c.html", "c");

            assertEquals("bccc", fill());
        }

        @Test
        void aMacroThatCallsItselfIsAFaultToo() throws IOException {
            write("a.html", "{% macro m(n) %}{{ m(n) }}{% endmacro %}{{ m(1) }}");

            assertFault("templates/a.html: a macro or block calls itself without end");
        }
    }

    @Nested
    class WhatATemplateMayReach {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "page.getClass()",
                    "page.class.classLoader",
                    "page.class",
                    "\"\".getClass()",
                    "page.title.getBytes()",
                    "page.title.length",
                    "page.words.size",
                    "page.hashCode()",
                    "page.words.add(\"three\")",
                    "template.name",
                    "locale.language"
                })
        void methodsOfObjectsAreClosed(String expression) throws IOException {
            write("a.html", "<p>\n{{ " + expression + " }}");

            assertFault("templates/a.html:2: a template may read the components of records, and call no other method");
        }

        @ParameterizedTest
        @CsvSource({
            "page.nothing, nothing",
            "page.title.nothing, nothing",
            "nothing, nothing",
            "nothing.more, nothing",
            "template.engine, engine",
            "page.title(5), title"
        })
        void whatIsNotThereIsNamed(String expression, String name) throws IOException {
            write("a.html", "<p>\n{{ " + expression + " }}");

            assertFault("templates/a.html:2: there is no `" + name + "` here");
        }

        @ParameterizedTest
        @ValueSource(strings = {"embed", "cache"})
        void tagsThatWouldPrintUnescapedAreNotThere(String tag) throws IOException {
            write("b.html", "{% block x %}{% endblock %}");
            write("a.html", "<p>\n{% " + tag + " \"b.html\" %}{% end" + tag + " %}");

            assertFault("templates/a.html:2: Unexpected tag name \"" + tag + "\"");
        }

        @Test
        void resourcesOfTheProgramAreClosed() throws IOException {
            write("a.html", "<p>\n{{ i18n(\"messages\", \"key\") }}");

            assertFault("templates/a.html:2: Function or Macro [i18n] does not exist.");
        }
    }

    @Nested
    class OtherFaults {
        @ParameterizedTest
        @CsvSource({
            "say(), '`say` needs the key of some words first, such as `article.minutes`'",
            "say(5), '`say` needs the key of some words first, such as `article.minutes`'",
            "'say(\"article.minutes\", page)', argument 2 of `say` is neither a text nor a number",
            "'say(\"article.minutes\", null)', argument 2 of `say` is neither a text nor a number",
            "say(\"no.such\"), templates/messages/en.properties has no words for `no.such`"
        })
        void wordsAreAskedForByKey(String expression, String message) throws IOException {
            write("a.html", "<p>\n{{ " + expression + " }}");

            assertFault("templates/a.html:2: " + message);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{{ 1 / 0 }}",
                    "{% if 1 / 0 %}{% endif %}",
                    "{{ page[\"\"] }}",
                    "{% set x = page[\"\"] %}",
                    "{% for x in page[\"\"] %}{% endfor %}",
                    "{{ \"x\" | abbreviate(-1) }}",
                    "{{ \"x\" | nofilter }}",
                    "{{ range(1, 2, 0) }}",
                    "{% from \"b.html\" import nothing %}",
                    "{% nothing %}",
                    "{{ page. }}",
                    "{% if %}"
                })
        void everyOneHasItsLine(String tag) throws IOException {
            write("b.html", "");
            write("a.html", "<p>\n\n" + tag);

            assertTrue(fault().startsWith("templates/a.html:3: "), fault());
        }

        @Test
        void theTemplateOfAMacroIsNamedNotTheOneThatCallsIt() throws IOException {
            write("a.html", "{% from \"b.html\" import m %}\n\n\n\n{{ m({}) }}");
            write("b.html", "\n{% macro m(x) %}{{ \"\"[\"\"] }}{% endmacro %}");

            assertTrue(fault().startsWith("templates/b.html:2: "), fault());
        }

        @Test
        void bytesThatAreNotUtf8AreOne() throws IOException {
            write("a.html", "<p>\n{% include \"b.html\" %}");
            Files.write(folder.resolve("templates/b.html"), new byte[] {'a', (byte) 0xE9, 'b'});

            assertFault("templates/a.html:2: `templates/b.html` is not UTF-8");
        }
    }

    private String fill() {
        var theme = new Theme(folder);
        var page = new Sample("Talks & more", "person", List.of("one", "two"));
        return new Templates(theme, new Wording("en", theme)).fill("a.html", page);
    }

    private String fault() {
        return String.valueOf(
                assertThrows(TemplateException.class, () -> fill()).getMessage());
    }

    private void assertFault(String message) {
        assertEquals(message, fault());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("templates").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private record Sample(String title, String kind, List<String> words) {}
}
