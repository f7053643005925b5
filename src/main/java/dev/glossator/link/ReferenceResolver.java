package dev.glossator.link;

import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.link.PageLinker.Surroundings;
import dev.glossator.model.Block;
import dev.glossator.model.Inline;
import dev.glossator.model.Marked;
import dev.glossator.model.Permalink;
import dev.glossator.model.Target;
import dev.glossator.model.WrittenPage;
import dev.glossator.name.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Resolves what a writer marked: references, addresses of links and pictures, ids of sources; and who a shared name means. */
final class ReferenceResolver {
    private static final String GLOSSARY = Permalink.entry("x").path().replace("x/", "");

    private final WrittenPage page;
    private final SourceText text;
    private final Actors actors;
    private final Surroundings site;
    private final Statements statements;

    ReferenceResolver(WrittenPage page, SourceText text, Actors actors, Surroundings site) {
        this.page = page;
        this.text = text;
        this.actors = actors;
        this.site = site;
        this.statements = new Statements(site);
    }

    /** The same inlines without anything unresolved; what cannot be resolved is reported and becomes its words. */
    List<Inline> resolve(List<Inline> inlines) {
        List<Inline> resolved = new ArrayList<>();
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            Inline inside = inline.children().isEmpty() ? inline : inline.withChildren(resolve(inline.children()));
            refuseLinkInside(inside);
            if (inside instanceof Marked marked) {
                resolved.addAll(statements.resolve(marked, citedAfter(i, inlines)));
            } else {
                resolved.add(resolve(inside));
            }
        }
        return resolved;
    }

    /** A block with what it names resolved. */
    Block resolve(Block block) {
        return statements.resolve(block);
    }

    /** The sources of a citation that follows, perhaps after a space or the call of a note. */
    private static Set<String> citedAfter(int index, List<Inline> inlines) {
        for (Inline next : inlines.subList(index + 1, Math.min(inlines.size(), index + 4))) {
            if (next instanceof Inline.Citation citation) {
                return citation.items().stream().map(Inline.Cited::source).collect(Collectors.toSet());
            }
            if (!(next instanceof Inline.NoteCall)
                    && !(next instanceof Inline.Text text && text.text().isBlank())) {
                return Set.of();
            }
        }
        return Set.of();
    }

    /** HTML knows no link inside a link. */
    private void refuseLinkInside(Inline inline) {
        if (inline instanceof Inline.Link link && holdsLink(link.children())) {
            refuse(text.span(link.start(), link.end()));
        } else if (inline instanceof Inline.Reference reference && holdsLink(reference.children())) {
            refuse(text.span(reference.start(), reference.end()));
        }
    }

    private void refuse(Span span) {
        site.reporter()
                .report(
                        Rule.UNKNOWN_CONSTRUCT,
                        span,
                        "a link, citation, claim or note cannot stand inside a link",
                        "put it beside the link");
    }

    private static boolean holdsLink(List<Inline> inlines) {
        return inlines.stream()
                .anyMatch(inline -> inline instanceof Inline.Link
                        || inline instanceof Inline.EntryLink
                        || inline instanceof Inline.Citation
                        || inline instanceof Inline.NoteCall
                        || inline instanceof Marked.Claimed
                        || holdsLink(inline.children()));
    }

    private Inline resolve(Inline inline) {
        if (inline instanceof Inline.Reference reference) {
            return reference(reference);
        }
        if (inline instanceof Inline.Link link) {
            return link(link);
        }
        if (inline instanceof Inline.Picture picture) {
            return picture(picture);
        }
        if (inline instanceof Inline.Citation citation) {
            citation.items().forEach(this::checkSource);
        }
        return inline;
    }

    private Inline reference(Inline.Reference reference) {
        List<String> meant = site.names().meant(reference.name());
        Span span = text.span(reference.start(), reference.end());
        if (meant.isEmpty()) {
            site.unknown().name(reference.name(), span, nameIn(reference), site.reporter());
            return new Inline.Unlinked(reference.children());
        }
        return choose(reference.name(), meant, span)
                .filter(entry -> !actors.isThisPage(entry))
                .<Inline>map(entry -> new Inline.EntryLink(entry, reference.children()))
                .orElse(new Inline.Unlinked(reference.children()));
    }

    /** Where the name stands between the brackets; the reference as a whole, if the name runs over a line end. */
    private Span nameIn(Inline.Reference reference) {
        String name = reference.name();
        int start = text.text().substring(reference.start(), reference.end()).indexOf(name);
        return start < 0
                ? text.span(reference.start(), reference.end())
                : text.span(reference.start() + start, reference.start() + start + name.length());
    }

    private Span idIn(Inline.Cited cited) {
        return text.span(cited.end() - cited.source().length(), cited.end());
    }

    /** Who a name in the text means; empty if nobody is to be linked. */
    Optional<String> whoIsMeant(Found found, FlatText flat) {
        List<String> bearers = Names.bearers(found.entries());
        Optional<String> one = actors.oneOf(bearers);
        if (one.isEmpty() && !bearers.isEmpty()) {
            String written = flat.words(found.start(), found.end());
            reportSeveral(written, bearers, flat.span(found.start(), found.end(), text));
        }
        return one.filter(entry -> !actors.isThisPage(entry));
    }

    private Optional<String> choose(String name, List<String> bearers, Span span) {
        Optional<String> one = actors.oneOf(bearers);
        if (one.isEmpty()) {
            reportSeveral(name, bearers, span);
        }
        return one;
    }

    private void reportSeveral(String name, List<String> entries, Span span) {
        String all = entries.stream()
                .map(entry -> "`[[" + entry + "|" + name + "]]`")
                .collect(Collectors.joining(" or "));
        site.reporter()
                .report(
                        Rule.AMBIGUOUS_ALIAS,
                        span,
                        "`" + name + "` is the name of several entries",
                        "write " + all + ", or list one of them in `actors`");
    }

    private Inline link(Inline.Link link) {
        if (!(link.target() instanceof Target.Written written)) {
            return link;
        }
        Optional<Target> target = site.addresses().link(written.address(), page, text.span(link.start(), link.end()));
        if (target.isEmpty()) {
            return new Inline.Unlinked(link.children());
        }
        if (target.get() instanceof Target.Inside inside && inside.fragment().isEmpty()) {
            String path = inside.page().path();
            String entry = path.startsWith(GLOSSARY)
                    ? path.substring(GLOSSARY.length()).replace("/", "")
                    : "";
            if (actors.isThisPage(entry)) {
                return new Inline.Unlinked(link.children());
            }
            if (site.names().has(entry)) {
                return new Inline.EntryLink(entry, link.children());
            }
        }
        return link.withTarget(target.get());
    }

    private Inline picture(Inline.Picture picture) {
        if (!(picture.target() instanceof Target.Written written)) {
            return picture;
        }
        return site.addresses()
                .picture(written.address(), page.permalink(), text.span(picture.start(), picture.end()))
                .<Inline>map(shown -> picture.shownAs(shown.target(), shown.size()))
                .orElse(new Inline.Text(picture.alt(), picture.start(), picture.end()));
    }

    private void checkSource(Inline.Cited cited) {
        if (!site.sources().containsKey(cited.source())) {
            Span span = text.span(cited.start(), cited.end());
            site.unknown().source(cited.source(), span, idIn(cited), site.reporter());
        }
    }
}
