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
 * @param who every entry that the text names, by name
 * @param claims those that it lists, in that order
 * @param disputed those of them against which somebody stands
 * @param answered those of them that nobody stands against, and that another claim answers
 * @param events those that it lists and its text does not print, in the order of their dates
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
        List<EntryCard> who,
        List<ClaimView> claims,
        List<ClaimView> disputed,
        List<ClaimView> answered,
        List<EventView> events,
        List<CorrectionView> corrections,
        List<String> corrected,
        List<RelatedView> related,
        String citation,
        List<SourceItem> more,
        LinkView index) {}
