package dev.glossator.render;

import static dev.glossator.link.SiteFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.SiteFixture;
import dev.glossator.model.Entry;
import dev.glossator.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompanyTest {
    @Test
    void whoStandsInMostOfTheSameArticlesComesFirst() {
        assertEquals(
                List.of("Berg 3", "Lina 2"),
                company(List.of("Stad met Berg in Lina.", "Stad and Berg.", "Stad, Berg and Lina."), Set.of(), 8));
    }

    @Test
    void ofEqualsTheOneThatStandsInFewestOthersComesFirst() {
        assertEquals(
                List.of("Lina 2", "Berg 2"),
                company(List.of("Stad met Berg in Lina.", "Stad, Berg and Lina.", "Berg alone."), Set.of(), 8));
    }

    @Test
    void oneArticleInCommonIsChance() {
        assertEquals(List.of(), company(List.of("Stad met Berg.", "Stad alone.", "Berg alone."), Set.of(), 8));
    }

    @Test
    void thoseWithAStatedRelationAndThoseBeyondTheLimitAreLeftOut() {
        List<String> articles = List.of("Stad met Berg in Lina.", "Stad, Berg and Lina.");

        assertEquals(List.of("Lina 2"), company(articles, Set.of("berg"), 8));
        assertEquals(List.of("Berg 2"), company(articles, Set.of(), 1));
    }

    @Test
    void actorsStandInAnArticleThoughItsTextDoesNotNameThem() {
        Site site = site(List.of("Stad spoke.", "Stad spoke again."), "actors: [berg]");

        assertEquals(List.of("Berg 2"), company(site, Set.of(), 8));
    }

    @Test
    void anArticleThatNamesEverybodySaysNothing() {
        List<SourceText> files = new ArrayList<>();
        String everybody = IntStream.range(0, 101).mapToObj(i -> "P" + i).collect(Collectors.joining(", "));
        IntStream.range(0, 101).forEach(i -> files.add(entry("p" + i, "P" + i)));
        files.add(article("a1", "", everybody + "."));
        files.add(article("a2", "", everybody + "."));
        Site site = SiteFixture.of(files.toArray(SourceText[]::new)).site();
        var lookup = new Lookup(site);

        assertEquals(
                List.of(),
                new Company(new Naming(site, lookup), lookup)
                        .of(lookup.entry("p1").orElseThrow(), Set.of(), 8));
    }

    @Test
    void articlesWithBothAreCountedFromEitherSide() {
        Site site = site(List.of("Stad met Berg.", "Stad alone.", "Stad and Berg."), "");
        var naming = new Naming(site, new Lookup(site));

        assertEquals(2, naming.countWithBoth("stad", "berg"));
        assertEquals(2, naming.countWithBoth("berg", "stad"));
        assertEquals(0, naming.countWithBoth("stad", "lina"));
        assertEquals(0, naming.countWithBoth("stad", ""));
    }

    private static List<String> company(List<String> articles, Set<String> besides, int most) {
        return company(site(articles, ""), besides, most);
    }

    private static List<String> company(Site site, Set<String> besides, int most) {
        var lookup = new Lookup(site);
        Entry stad = lookup.entry("stad").orElseThrow();
        return new Company(new Naming(site, lookup), lookup)
                .of(stad, besides, most).stream()
                        .map(one -> one.entry().name() + " " + one.articles())
                        .toList();
    }

    private static Site site(List<String> articles, String field) {
        List<SourceText> files =
                new ArrayList<>(List.of(entry("stad", "Stad"), entry("berg", "Berg"), entry("lina", "Lina")));
        articles.forEach(text -> files.add(article("a" + files.size(), field, text)));
        return SiteFixture.of(files.toArray(SourceText[]::new)).site();
    }

    private static SourceText article(String id, String field, String text) {
        return file("content/articles/" + id + ".md", "---\ntitle: " + id + "\n" + field + "\n---\n" + text);
    }

    private static SourceText entry(String id, String name) {
        return SiteFixture.entry(id, "name: " + name);
    }
}
