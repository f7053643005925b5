package dev.glossator.link;

import dev.glossator.model.Article;
import dev.glossator.model.Asset;
import dev.glossator.model.Block;
import dev.glossator.model.Body;
import dev.glossator.model.ClaimUse;
import dev.glossator.model.Entry;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.model.Slug;
import dev.glossator.model.WrittenPage;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What lies at which path of the source folder, and which anchors each page has. */
final class Places {
    private static final String CONTENT = "content/";

    private final Map<String, WrittenPage> pages = new HashMap<>();
    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<Permalink, Set<String>> anchors = new HashMap<>();
    private final Set<String> drafts;
    private final Set<String> lost;
    private final Set<Section> sections = EnumSet.noneOf(Section.class);

    /**
     * The places of a site.
     *
     * @param drafts paths of articles that are not part of it
     * @param lost paths of files that could not be read
     * @param recorded the sections of what has no pages in the content, only records
     */
    Places(
            Collection<WrittenPage> written,
            List<Asset> files,
            Set<String> drafts,
            Set<String> lost,
            Set<Section> recorded) {
        this.drafts = drafts;
        this.lost = lost;
        sections.addAll(recorded);
        for (WrittenPage page : written) {
            if (hasFile(page)) {
                pages.put(page.span().file(), page);
                sectionOf(page.span().file()).ifPresent(sections::add);
            }
            anchors.put(page.permalink(), anchorsOf(page));
        }
        files.forEach(file -> assets.put(file.path(), file));
    }

    Optional<WrittenPage> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    Optional<Asset> asset(String path) {
        return Optional.ofNullable(assets.get(path));
    }

    /** The anchors of every page. */
    Map<Permalink, Set<String>> anchors() {
        return anchors;
    }

    /** The index of what a folder holds, e.g. of {@code content/glossary}. */
    Optional<Section> section(String folder) {
        return folder.startsWith(CONTENT)
                ? Section.named(folder.substring(CONTENT.length())).filter(sections::contains)
                : Optional.empty();
    }

    boolean isDraft(String path) {
        return drafts.contains(path);
    }

    /** Whether a page may be there, whose file could not be read. */
    boolean isLost(String path) {
        return lost.contains(path);
    }

    boolean hasAnchor(Permalink page, String anchor) {
        return anchors.getOrDefault(page, Set.of()).contains(anchor);
    }

    /** Every anchor that a writer may link to on a page. */
    Set<String> anchorsOf(Permalink page) {
        return anchors.getOrDefault(page, Set.of());
    }

    /** The paths of files that are no texts. */
    Set<String> files() {
        return assets.keySet();
    }

    /** Every path that a link may name. */
    Set<String> paths() {
        Set<String> paths = new HashSet<>(pages.keySet());
        paths.addAll(assets.keySet());
        return paths;
    }

    /** The section whose folder a file of the content lies in. */
    private static Optional<Section> sectionOf(String path) {
        int end = path.indexOf('/', CONTENT.length());
        return Section.named(path.substring(CONTENT.length(), end < 0 ? path.length() : end));
    }

    /** An entry that is described inside an article has no file. */
    private static boolean hasFile(WrittenPage page) {
        return !(page instanceof Entry) || page.span().file().startsWith("content/glossary/");
    }

    /** Those of headings and notes, and of the claims and events that an article lists. */
    private static Set<String> anchorsOf(WrittenPage page) {
        Set<String> anchors = new HashSet<>();
        collect(page.body().blocks(), anchors);
        page.body().notes().stream()
                .map(Body.Note::label)
                .filter(Slug::isId)
                .forEach(label -> anchors.add("n-" + label));
        if (page instanceof Article article) {
            article.claims().forEach(claim -> anchors.add(ClaimUse.anchor(claim.claim(), 1)));
            article.events().forEach(event -> anchors.add("e-" + event.event()));
        }
        return anchors;
    }

    private static void collect(List<Block> blocks, Set<String> anchors) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                anchors.add(heading.id());
            } else if (block instanceof Block.Quote quote) {
                collect(quote.blocks(), anchors);
            } else if (block instanceof Block.Callout callout) {
                collect(callout.blocks(), anchors);
            } else if (block instanceof Block.Definitions definitions) {
                definitions.items().forEach(item -> item.meanings().forEach(meaning -> collect(meaning, anchors)));
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> collect(item.blocks(), anchors));
            }
        }
    }
}
