package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.language.Characters;
import dev.glossator.language.TitleWords;
import dev.glossator.link.PageLinker.Surroundings;
import dev.glossator.link.Titles.Written;
import dev.glossator.link.WordsBefore.Word;
import dev.glossator.model.Article;
import dev.glossator.model.Entry;
import dev.glossator.model.Entry.Role;
import dev.glossator.model.WrittenPage;
import dev.glossator.name.Found;
import dev.glossator.name.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the titles before the names of persons against the offices that they held on the date of an article. */
final class TitleCheck {
    /** In words: the title inside a longer link is not looked for. */
    private static final int LONGEST_LINK = 12;

    private final SourceText text;
    private final Actors actors;
    private final Surroundings site;
    private final @Nullable LocalDate day;

    TitleCheck(WrittenPage page, SourceText text, Actors actors, Surroundings site) {
        this.text = text;
        this.actors = actors;
        this.site = site;
        this.day = page instanceof Article article && article.asOf() != null
                ? article.asOf().last()
                : null;
    }

    /**
     * The titles in the words of one block.
     *
     * @param row the first cell of its row, which may name the date; empty if it is no cell
     */
    void check(Reading reading, FlatText flat, String row) {
        TitleWords language = site.titles().language();
        if (day == null
                || language == null
                || (reading.names().isEmpty() && flat.links().isEmpty())) {
            return;
        }
        List<Person> persons = personsIn(reading, flat);
        if (!persons.isEmpty()) {
            new Block(day, language, flat, row).check(persons);
        }
    }

    /**
     * A person who is named.
     *
     * @param linked whether the words are those of a link, which may hold the title as well
     */
    private record Person(String entry, int start, int end, boolean linked) {}

    private List<Person> personsIn(Reading reading, FlatText flat) {
        List<Person> persons = new ArrayList<>();
        for (Found found : reading.names()) {
            actors.oneOf(Names.bearers(found.entries()))
                    .filter(site.titles()::isPerson)
                    .ifPresent(entry -> persons.add(new Person(entry, found.start(), found.end(), false)));
        }
        flat.links().stream()
                .filter(link -> site.titles().isPerson(link.entry()))
                .forEach(link -> persons.add(new Person(link.entry(), link.start(), link.end(), true)));
        persons.sort(Comparator.comparingInt(Person::start));
        return persons;
    }

    /** The words of one block, with what is only needed if a title in it is wrong. */
    private final class Block {
        private final LocalDate day;
        private final TitleWords language;
        private final FlatText flat;
        private final String words;
        private final String row;
        private final QuotationMarks marks;
        private @Nullable SentenceCut sentences;

        Block(LocalDate day, TitleWords language, FlatText flat, String row) {
            this.day = day;
            this.language = language;
            this.flat = flat;
            this.words = flat.words();
            this.marks = new QuotationMarks(flat);
            this.row = row;
        }

        /** What stands before one person's name does not belong to the next one's. */
        void check(List<Person> persons) {
            int from = 0;
            for (Person person : persons) {
                check(person, from);
                from = person.end();
            }
        }

        private void check(Person person, int from) {
            List<Written> titles = titlesOf(person, from);
            boolean held =
                    titles.stream().flatMap(title -> title.roles().stream()).anyMatch(role -> role.heldOn(day));
            if (!titles.isEmpty() && !held) {
                titles.stream()
                        .max(Comparator.comparingInt(Written::size))
                        .filter(title -> !isExcused(title, person))
                        .ifPresent(title -> site.reporter().report(wrong(title, person)));
            }
        }

        private List<Written> titlesOf(Person person, int from) {
            List<Written> titles = new ArrayList<>();
            int before = placeBefore(person, from);
            titles.addAll(site.titles().before(before, person.entry(), words, from));
            if (person.linked()) {
                titles.addAll(site.titles().before(person.end(), person.entry(), words, from));
                for (Word word : WordsBefore.of(words, person.start(), person.end(), LONGEST_LINK)) {
                    titles.addAll(site.titles().before(word.start(), person.entry(), words, from));
                }
            }
            return titles;
        }

        /** Where the words before a name end: a comma, a dash or a bracket may follow them, if the name is closed off behind as well. */
        private int placeBefore(Person person, int from) {
            int last = backOverSpaces(person.start(), from);
            boolean isSet = last > from && ",(\u2013\u2014".indexOf(words.charAt(last - 1)) >= 0;
            return isSet && !goesOn(person.end()) ? last - 1 : last;
        }

        private int backOverSpaces(int place, int from) {
            int at = place;
            while (at > from && isSpace(words.charAt(at - 1))) {
                at--;
            }
            return at;
        }

        private boolean goesOn(int end) {
            int at = end;
            while (at < words.length() && isSpace(words.charAt(at))) {
                at++;
            }
            return at < words.length() && Characters.isWordPart(words.codePointAt(at));
        }

        /** Whether others say it, something stands in between, or the sentence names a time at which it was right. */
        private boolean isExcused(Written title, Person person) {
            if (flat.isBroken(title.start(), Math.max(person.start(), title.end()))
                    || flat.marked().areOthers(title.start())
                    || marks.areAround(title.start())) {
                return true;
            }
            String sentence =
                    row + sentences().around(title.start(), person.end()).text();
            return language.datesIn(sentence, day).stream()
                    .anyMatch(date -> title.roles().stream().anyMatch(role -> role.heldIn(date)));
        }

        private SentenceCut sentences() {
            if (sentences == null) {
                sentences = new SentenceCut(words, site.sentences());
            }
            return sentences;
        }

        private Diagnostic wrong(Written title, Person person) {
            Entry entry = site.names().entryOf(person.entry());
            Role role = nearest(title.roles());
            String written = words.substring(title.start(), title.end());
            return Diagnostic.of(
                            Rule.WRONG_TITLE,
                            flat.span(title.start(), title.end(), text),
                            "`" + written + "` is no title of `" + entry.name() + "` on " + day + ": " + timeOf(role))
                    .help(helpFor(entry, written, isPast(role)))
                    .related("the role is here", role.span());
        }

        /** The one that ended last before the day, or the first to begin after it. */
        private Role nearest(List<Role> roles) {
            return roles.stream()
                    .filter(this::isPast)
                    .max(Comparator.comparing(
                            role -> Objects.requireNonNull(role.to()).last()))
                    .orElseGet(() -> roles.stream()
                            .min(Comparator.comparing(
                                    role -> Objects.requireNonNull(role.from()).first()))
                            .orElseThrow());
        }

        private boolean isPast(Role role) {
            return role.to() != null && role.to().last().isBefore(day);
        }

        private String timeOf(Role role) {
            return isPast(role)
                    ? "`" + role.title() + "` was held until " + role.to()
                    : "`" + role.title() + "` is held from " + role.from();
        }

        private String helpFor(Entry entry, String written, boolean past) {
            String held = entry.rolesOn(day).stream()
                    .map(role -> "`" + role.title() + "`")
                    .collect(Collectors.joining(", "));
            String other = "`" + (past ? "former " : "future ") + written + "`";
            return held.isEmpty()
                    ? "no title is known for that day; write " + other + ", or name the date that is meant"
                    : "the title on that day is " + held + "; write it, or " + other
                            + ", or name the date that is meant";
        }
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
