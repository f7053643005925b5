package dev.glossator.render;

import dev.glossator.markdown.PlainText;
import dev.glossator.model.Entry;
import dev.glossator.model.Entry.Role;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Permalink;
import dev.glossator.render.view.EntryCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
                day == null ? openRolesOf(entry) : rolesOn(day.last(), entry),
                day == null ? "" : rolesAfter(day.last(), entry),
                part,
                summaryOf(entry));
    }

    /** The offices with no known end, with their bodies; empty if there are none. */
    String openRolesOf(Entry entry) {
        return words(entry.openRoles());
    }

    /** With the end of those that have ended since. */
    private String rolesOn(LocalDate day, Entry entry) {
        return entry.rolesOn(day).stream()
                .map(role -> role.to() == null ? words(role) : timed("role.held-until", role, role.to()))
                .collect(Collectors.joining("; "));
    }

    private String rolesAfter(LocalDate day, Entry entry) {
        return entry.roles().stream()
                .filter(role -> role.from() != null && role.from().first().isAfter(day))
                .map(role -> timed("role.held-from", role, Objects.requireNonNull(role.from())))
                .collect(Collectors.joining("; "));
    }

    private String timed(String message, Role role, PartialDate date) {
        return rendering.say(message, words(role), rendering.dates().of(date).words());
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
