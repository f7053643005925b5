package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Article;
import dev.glossator.model.Entry;
import dev.glossator.model.Section;
import dev.glossator.model.Settings;
import dev.glossator.model.Source;
import dev.glossator.model.SourceReference;
import java.util.List;

/** Checks the ids that front matter and records name. */
final class RecordReferences {
    private final Register register;
    private final Reporter reporter;

    private RecordReferences(Register register, Reporter reporter) {
        this.register = register;
        this.reporter = reporter;
    }

    static void check(Register register, Settings settings, Reporter reporter) {
        var check = new RecordReferences(register, reporter);
        register.articles().forEach(check::article);
        register.entries().values().forEach(check::entry);
        register.sources().values().forEach(check::source);
        Derivations.check(register.sources(), reporter);
        settings.navigation().forEach(check::navigation);
    }

    private void article(Article article) {
        for (Article.Actor actor : article.actors()) {
            if (!register.entries().containsKey(actor.entry())) {
                reporter.report(Unknown.entry(
                        actor.entry(), actor.span(), register.entries().keySet()));
            }
        }
        sources(article.sources());
    }

    private void entry(Entry entry) {
        sources(entry.sources());
        for (Entry.Role role : entry.roles()) {
            if (!role.of().isEmpty() && !register.entries().containsKey(role.of())) {
                reporter.report(
                        Unknown.entry(role.of(), role.span(), register.entries().keySet()));
            }
            sources(role.sources());
        }
    }

    private void source(Source source) {
        sources(source.derivesFrom().stream()
                .filter(origin -> !origin.source().isEmpty())
                .map(origin -> new SourceReference(origin.source(), origin.span()))
                .toList());
    }

    private void sources(List<SourceReference> references) {
        for (SourceReference reference : references) {
            if (!register.sources().containsKey(reference.source())) {
                reporter.report(Unknown.source(
                        reference.source(), reference.span(), register.sources().keySet()));
            }
        }
    }

    private void navigation(Settings.NavigationItem item) {
        boolean isPage = register.pages().stream().anyMatch(page -> page.id().equals(item.to()));
        if (!isPage && Section.named(item.to()).isEmpty()) {
            reporter.report(Diagnostic.of(
                            Rule.BROKEN_LINK,
                            item.span(),
                            "the menu names `" + item.to() + "`, which is no page and no section")
                    .help("write the id of a page, or for instance `glossary`"));
        }
    }
}
