package dev.glossator.render.view;

import dev.glossator.render.view.RoleBarsView.BarView;
import dev.glossator.render.view.RoleBarsView.YearView;
import java.util.List;

/**
 * A glossary entry.
 *
 * @param kind e.g. {@code person}
 * @param index the index of its kind
 * @param role the offices with no known end; empty if none
 * @param names the name in other languages
 * @param spellings other names and spellings that lead here
 * @param roles in the order of their dates
 * @param years the axis of the bars of the roles; empty if there are no bars
 * @param summary plain words, where the entry is described inside an article and {@code text} is empty
 * @param note what a reader should know; may be empty
 * @param mentions the pages that name it
 * @param mentionCount how many sentences that are
 * @param actsIn the articles that list it as an actor
 * @param claims what it asserts, newest first
 * @param about the claims of others that name it or were addressed to it, newest first
 * @param said the claims of others that were made there and do not name it, newest first
 * @param disputes the claims of others that it stands against and that do not name it, newest first
 * @param quotations what it is quoted with
 * @param events in which it takes part, or which happened there, in the order of their dates
 * @param records links to records elsewhere
 * @param more sources listed for it that its text does not cite
 */
public record EntryPage(
        Frame frame,
        String name,
        String kind,
        LinkView index,
        String role,
        List<NameView> names,
        List<SpellingView> spellings,
        List<RoleView> roles,
        List<YearView> years,
        RelationsView relations,
        String summary,
        TextView text,
        String note,
        List<UseView> mentions,
        int mentionCount,
        List<LinkView> actsIn,
        List<ClaimView> claims,
        List<ClaimView> about,
        List<ClaimView> said,
        List<ClaimView> disputes,
        List<QuotationView> quotations,
        List<EventView> events,
        String website,
        List<LinkView> records,
        List<SourceItem> more) {
    /**
     * The names in one language.
     *
     * @param languageName e.g. {@code Ukrainian}
     */
    public record NameView(String language, String languageName, List<String> texts) {}

    /**
     * Another spelling.
     *
     * @param note who uses it; may be empty
     */
    public record SpellingView(String text, String note) {}

    /**
     * An office.
     *
     * @param of the body; its address is empty if it has no page, its text if none was given
     * @param held from when to when; its words are empty if neither is known
     * @param bar its place on an axis
     * @param sources what it rests on
     */
    public record RoleView(
            String title, LinkView of, DateView held, BarView bar, String note, List<LinkView> sources) {}
}
