package dev.glossator.links;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Asks many addresses: those of one host one after another, several hosts at once. */
public final class LinkSurvey {
    private static final int HOSTS_AT_ONCE = 8;

    private final Prober prober;
    private final SortedMap<String, Answer> answers = new ConcurrentSkipListMap<>();

    private LinkSurvey(Prober prober) {
        this.prober = prober;
    }

    /** What each address answers. */
    public static Map<String, Answer> ask(Collection<String> addresses, Prober prober) throws InterruptedException {
        var survey = new LinkSurvey(prober);
        survey.askHosts(byHost(addresses).values());
        return survey.answers;
    }

    private static SortedMap<String, List<String>> byHost(Collection<String> addresses) {
        SortedMap<String, List<String>> hosts = new TreeMap<>();
        addresses.forEach(address -> hosts.computeIfAbsent(hostOf(address), host -> new ArrayList<>())
                .add(address));
        return hosts;
    }

    /** Empty for an address that the prober will refuse. */
    private static String hostOf(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private void askHosts(Collection<List<String>> hosts) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(HOSTS_AT_ONCE);
        try {
            List<Callable<Object>> tasks = hosts.stream()
                    .map(addresses -> Executors.callable(() -> askInTurn(addresses)))
                    .toList();
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private void askInTurn(List<String> addresses) {
        addresses.forEach(address -> answers.put(address, prober.ask(address)));
    }
}
