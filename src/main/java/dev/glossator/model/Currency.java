package dev.glossator.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A currency by its code of ISO 4217. Rates change daily, so that amounts in two of them are never converted. */
public enum Currency {
    EUR("euro euros"),
    USD("dollar dollars us-dollar us-dollars"),
    GBP("pound-sterling pounds-sterling"),
    UAH("hryvnia hryvnias"),
    RUB("rouble roubles ruble rubles"),
    CHF("franc francs swiss-franc swiss-francs"),
    PLN("zloty zlotys"),
    CZK("czech-koruna czech-korunas"),
    NOK("norwegian-krone norwegian-kroner"),
    SEK("swedish-krona swedish-kronor"),
    DKK("danish-krone danish-kroner"),
    JPY("yen"),
    CNY("yuan");

    private final String names;

    Currency(String names) {
        this.names = names;
    }

    /** As a record names it, e.g. {@code eur}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The currency that the unit of a record names, by its code or in words, e.g. {@code eur} or {@code euros}. */
    public static Optional<Currency> of(String unit) {
        return Arrays.stream(values())
                .filter(currency ->
                        currency.word().equals(unit) || currency.names().contains(unit))
                .findFirst();
    }

    private List<String> names() {
        return List.of(names.split(" ", -1));
    }
}
