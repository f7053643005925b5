package dev.glossator.render;

import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.render.search.SearchFile;
import dev.glossator.render.search.SearchIndex;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.SearchPage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The page to search on, and the files that a browser searches in; those are loaded when a reader begins to search. */
final class SearchEmitter implements Emitter {
    private static final List<String> MESSAGES = List.of(
            "section.articles",
            "section.claims",
            "section.glossary",
            "section.sources",
            "section.timeline",
            "kind.document",
            "kind.organisation",
            "kind.person",
            "kind.place",
            "kind.term",
            "search.title",
            "search.label",
            "search.close",
            "search.found",
            "search.none",
            "search.all",
            "search.also",
            "search.nearest",
            "search.pages",
            "search.failed");

    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        var index = new SearchIndex(
                new SearchNames(rendering).all(), new SearchPassages(rendering).all(), messages(rendering));
        return Stream.concat(Stream.of(() -> page(rendering)), index.files().map(file -> () -> script(file)));
    }

    private static OutputFile page(Rendering rendering) {
        Permalink at = Section.SEARCH.permalink();
        String title = rendering.say("search.title");
        List<LinkView> sections = Sections.withContent(rendering.site()).stream()
                .map(section -> LinkView.of(at.hrefOf(section.permalink()), rendering.say("section." + section.id())))
                .toList();
        return rendering.file(
                at, "search.html", new SearchPage(new Frames(rendering).of(at, title, ""), title, sections));
    }

    private static OutputFile script(SearchFile file) {
        return new OutputFile.Made(Section.SEARCH.permalink().beside(file.name() + ".js"), file.script());
    }

    /** What the script puts in stands in braces in the messages too, so it is handed its own name. */
    private static Map<String, String> messages(Rendering rendering) {
        var messages = new TreeMap<String, String>();
        MESSAGES.forEach(key -> messages.put(key, rendering.say(key, "{0}")));
        return messages;
    }
}
