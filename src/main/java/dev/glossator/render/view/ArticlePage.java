package dev.glossator.render.view;

import java.util.List;

/**
 * An article.
 *
 * @param overdue whether it was to be reviewed before today
 * @param reviewBy its words are empty if no date was given
 * @param minutes reading time, at least 1
 * @param retired whether it is no longer kept up to date
 * @param draft whether it is not published yet
 * @param people the actors in the writer's order
 * @param provenance how many of its sentences rest on what
 * @param hasOwn whether sentences in it are marked as its writers' own
 * @param who every entry that the text names, by name
 * @param claims those that it lists, in that order
 * @param contested how many of them somebody stands against
 * @param disputed those, with what stands against them
 * @param answered those that nobody stands against, and that answer one another
 * @param events those that it lists and its text does not print, in the order of their dates
 * @param eventsAreRest whether its text prints others of those that it lists
 * @param corrections what we changed in it, newest first
 * @param corrected how many corrections of each kind there are, in words
 * @param related other articles that have claims and entries in common with it
 * @param citation how to cite the page, up to its address
 * @param more sources listed in the front matter that the text does not cite
 */
public record ArticlePage(
        Frame frame,
        String title,
        String summary,
        DateView published,
        DateView asOf,
        DateView reviewBy,
        boolean overdue,
        int minutes,
        boolean retired,
        boolean draft,
        List<EntryCard> people,
        TextView text,
        List<ProvenanceView> provenance,
        boolean hasOwn,
        List<EntryCard> who,
        List<ClaimView> claims,
        long contested,
        List<DisputeView> disputed,
        List<DisputeView> answered,
        List<EventView> events,
        boolean eventsAreRest,
        List<CorrectionView> corrections,
        List<String> corrected,
        List<RelatedView> related,
        String citation,
        List<SourceItem> more,
        LinkView index) {}
