package dev.glossator.links;

/** Asks one address. */
@FunctionalInterface
public interface Prober {
    /**
     * What an address answers; a fault of the network is an answer too.
     *
     * @param address with http or https
     */
    Answer ask(String address);
}
