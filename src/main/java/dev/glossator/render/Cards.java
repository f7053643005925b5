package dev.glossator.render;

import dev.glossator.markdown.PlainText;
import dev.glossator.model.Entry;
import dev.glossator.model.Entry.Role;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Permalink;
import dev.glossator.render.view.EntryCard;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entries in few words. */
final class Cards {
    private final Rendering rendering;

    Cards(Rendering rendering) {
        this.rendering = rendering;
    }

    /**
     * An entry on a page.
     *
     * @param part what it does there; empty if not given
     * @param day the day on which its offices are judged; {@code null} for those with no known end
     */
    EntryCard of(Entry entry, String part, Permalink page, @Nullable PartialDate day) {
        return new EntryCard(
                "_who-" + entry.id(),
                page.hrefOf(entry.permalink()),
                entry.name(),
                entry.kind().word(),
                words(day == null ? entry.openRoles() : entry.rolesOn(day.last())),
                part,
                summaryOf(entry));
    }

    /** The offices with no known end, with their bodies; empty if there are none. */
    String openRolesOf(Entry entry) {
        return words(entry.openRoles());
    }

    private String words(List<Role> roles) {
        return roles.stream().map(this::words).collect(Collectors.joining("; "));
    }

    /** The first paragraph of the entry, in plain words. */
    static String summaryOf(Entry entry) {
        return entry.body().isEmpty() ? entry.summary() : PlainText.firstParagraph(entry.body());
    }

    String bodyOf(Role role) {
        return rendering.lookup().entry(role.of()).map(Entry::name).orElse(role.ofName());
    }

    private String words(Role role) {
        String body = bodyOf(role);
        return body.isEmpty() ? role.title() : rendering.say("role.of", role.title(), body);
    }
}
