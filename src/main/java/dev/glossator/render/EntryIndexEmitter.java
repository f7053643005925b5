package dev.glossator.render;

import dev.glossator.language.Alphabet;
import dev.glossator.model.Entry;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.render.view.Frame;
import dev.glossator.render.view.IndexPage;
import dev.glossator.render.view.IndexPage.IndexLine;
import dev.glossator.render.view.IndexPage.Letter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The glossary by letter, as a whole and by kind; people stand under their surnames. */
final class EntryIndexEmitter implements Emitter {
    private static final List<Section> SECTIONS = List.of(
            Section.GLOSSARY, Section.PEOPLE, Section.ORGANISATIONS, Section.PLACES, Section.TERMS, Section.DOCUMENTS);

    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return SECTIONS.stream()
                .filter(section -> Sections.count(section, rendering.site()) > 0)
                .map(section -> () -> index(section, rendering));
    }

    private static OutputFile index(Section section, Rendering rendering) {
        Permalink at = section.permalink();
        String title = rendering.say("section." + section.id());
        List<Entry> entries = rendering.site().entries().stream()
                .filter(entry -> section == Section.GLOSSARY || Section.of(entry.kind()) == section)
                .toList();
        var page = new IndexPage(
                frame(section, title, rendering), section.id(), title, entries.size(), letters(entries, at, rendering));
        return rendering.file(at, "index.html", page);
    }

    private static Frame frame(Section section, String title, Rendering rendering) {
        Frame frame = new Frames(rendering).of(section.permalink(), title, "");
        return section == Section.TERMS ? frame.withLinkedData(new LinkedData(rendering).ofTerms()) : frame;
    }

    /** A line with the words under which it stands. */
    private record Filed(String words, IndexLine line) {}

    private static List<Letter> letters(List<Entry> entries, Permalink at, Rendering rendering) {
        Alphabet alphabet = rendering.alphabet();
        Map<String, List<IndexLine>> byLetter = new LinkedHashMap<>();
        entries.stream()
                .flatMap(entry -> filed(entry, at, rendering))
                .sorted(Comparator.comparing(Filed::words, alphabet.order()))
                .forEach(
                        filed -> byLetter.computeIfAbsent(alphabet.letterOf(filed.words()), letter -> new ArrayList<>())
                                .add(filed.line()));
        List<Letter> letters = new ArrayList<>();
        byLetter.forEach((letter, lines) -> letters.add(new Letter(letter, "letter-" + (letters.size() + 1), lines)));
        return letters;
    }

    /** An entry under its name, and under its names in other languages, from which the reader is sent on. */
    private static Stream<Filed> filed(Entry entry, Permalink at, Rendering rendering) {
        var filing = new Filing(entry);
        String href = at.hrefOf(entry.permalink());
        return Stream.concat(
                Stream.of(new Filed(rendering.alphabet().withoutArticle(filing.name()), line(entry, href, rendering))),
                filing.others().entrySet().stream()
                        .map(other -> new Filed(
                                other.getValue(),
                                IndexLine.sendingOn(
                                        href,
                                        other.getKey().text(),
                                        other.getKey().language(),
                                        entry.name()))));
    }

    private static IndexLine line(Entry entry, String href, Rendering rendering) {
        return new IndexLine(
                href,
                entry.name(),
                "",
                "",
                entry.kind().word(),
                new Cards(rendering).openRolesOf(entry),
                Cards.summaryOf(entry),
                rendering.site().mentionsOf(entry.id()).size(),
                rendering.entryClaims().by(entry.id()).size());
    }
}
