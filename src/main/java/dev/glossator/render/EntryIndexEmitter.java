package dev.glossator.render;

import dev.glossator.language.Alphabet;
import dev.glossator.model.Entry;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.render.view.IndexPage;
import dev.glossator.render.view.IndexPage.IndexLine;
import dev.glossator.render.view.IndexPage.Letter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The glossary by letter, as a whole and by kind. */
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
                new Frames(rendering).of(at, title, ""),
                section.id(),
                title,
                entries.size(),
                letters(entries, at, rendering));
        return rendering.file(at, "index.html", page);
    }

    private static List<Letter> letters(List<Entry> entries, Permalink at, Rendering rendering) {
        Alphabet alphabet = rendering.alphabet();
        Map<String, List<IndexLine>> byLetter = new LinkedHashMap<>();
        for (Entry entry : entries) {
            byLetter.computeIfAbsent(alphabet.letterOf(entry.name()), letter -> new ArrayList<>())
                    .add(line(entry, at, rendering));
        }
        List<Letter> letters = new ArrayList<>();
        byLetter.forEach((letter, lines) -> letters.add(new Letter(letter, "letter-" + (letters.size() + 1), lines)));
        return letters;
    }

    private static IndexLine line(Entry entry, Permalink at, Rendering rendering) {
        var cards = new Cards(rendering);
        return new IndexLine(
                at.hrefOf(entry.permalink()),
                entry.name(),
                entry.kind().word(),
                cards.openRolesOf(entry),
                Cards.summaryOf(entry),
                rendering.site().mentionsOf(entry.id()).size());
    }
}
