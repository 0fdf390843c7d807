package org.pactwire.read.fetch.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pactwire.read.fetch.FetchLimits;
import org.pactwire.read.fetch.FetchOutcome;
import org.pactwire.read.fetch.FetchReason;
import org.pactwire.read.fetch.FetchSettings;

/**
 * One turn of a host: asks for its robots.txt if that is not known, else for the address, and does with the answer what
 * has to be done. Thread-safe.
 */
final class Visit {
    private final FetchSettings settings;
    private final Web web;
    private final Robots robots;
    private final Retries retries;
    private final RobotsVisit robotsVisit;
    private final Frontier frontier;
    private final Ledger ledger;
    private final FetchFolder folder;
    /** Hosts that want to be left alone for longer than is waited, and what they said. */
    private final Map<String, String> busy = new ConcurrentHashMap<>();

    Visit(FetchSettings settings, Web web, Frontier frontier, Ledger ledger, FetchFolder folder, Clock clock) {
        this.settings = settings;
        this.web = web;
        this.robots = new Robots(settings);
        this.frontier = frontier;
        this.ledger = ledger;
        this.folder = folder;
        this.retries = new Retries(settings, clock);
        this.robotsVisit = new RobotsVisit(settings, web, robots, retries, frontier, ledger, folder);
    }

    /**
     * Goes one step with a task; afterwards the task has ended or waits again.
     *
     * @return how long its host rests
     * @throws IOException if an answer cannot be kept
     */
    Duration step(Task task) throws IOException {
        String said = busy.get(task.at().host());
        if (said != null) {
            end(task, Ledger.End.failed(FetchReason.BUSY, said, 0));
            return Duration.ZERO;
        }
        Robots.Rules rules = robots.of(task.at());
        if (rules == null) {
            return robotsVisit.step(task);
        }
        if (!rules.allow(task.at())) {
            FetchReason reason = rules.reachable() ? FetchReason.ROBOTS : FetchReason.ROBOTS_UNREACHABLE;
            end(task, Ledger.End.refused(reason, rules.detail()));
            return Duration.ZERO;
        }
        Earlier.Response kept = folder.earlier().of(task.at());
        FetchLimits.Sizes sizes = settings.limits().sizes();
        int most = task.kind() == Task.Kind.PAGE ? sizes.page() : Math.max(sizes.page(), sizes.listing());
        Reply reply = web.ask(new Web.Request(
                task.at(),
                kept == null ? List.of() : kept.conditions(),
                most,
                false,
                frontier.timeFor(settings.limits())));
        Duration pause = longer(settings.pause(), rules.delay());
        return switch (reply) {
            case Reply.Trouble trouble -> longer(pause, afterTrouble(task, trouble));
            case Reply.Answer answer -> longer(pause, afterAnswer(task, answer, kept));
        };
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private void end(Task task, Ledger.End how) {
        ledger.end(task.row(), how, task.finalUrl());
    }

    static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private Duration afterTrouble(Task task, Reply.Trouble trouble) {
        if (frontier.isOver(trouble)) {
            end(task, frontier.left());
            return Duration.ZERO;
        }
        if (trouble.mayPass() && retries.isLeftFor(task)) {
            frontier.again(task.afterFailure());
            return retries.backOff(task);
        }
        end(
                task,
                trouble.reason() == FetchReason.PRIVATE_ADDRESS
                        ? Ledger.End.refused(trouble.reason(), trouble.detail())
                        : Ledger.End.failed(trouble.reason(), trouble.detail(), trouble.status()));
        return Duration.ZERO;
    }

    private Duration afterAnswer(Task task, Reply.Answer answer, Earlier.@Nullable Response kept) throws IOException {
        int status = answer.status();
        if (isRedirect(status)) {
            if (answer.header("Location").isBlank()) {
                end(task, Ledger.End.failed(FetchReason.MALFORMED, "redirect without a location", status));
            } else {
                frontier.redirect(task, location(answer), status);
            }
        } else if (Retries.mayHelp(status)) {
            return later(task, answer);
        } else if (status == 304 && kept != null) {
            notModified(task, answer, kept);
        } else if (status == 200 || status == 203) {
            content(task, answer, kept);
        } else {
            end(task, Ledger.End.failed(FetchReason.STATUS, (status + " " + answer.phrase()).strip(), status));
        }
        return Duration.ZERO;
    }

    /** Some servers write UTF-8 where only ASCII is allowed. */
    private static String location(Reply.Answer answer) {
        byte[] bytes = answer.header("Location").getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Duration later(Task task, Reply.Answer answer) {
        Duration asked = retries.asked(answer);
        boolean tooLong = asked != null && retries.isTooLong(asked);
        if (retries.isLeftFor(task) && !tooLong) {
            frontier.again(task.afterFailure());
            return asked == null ? retries.backOff(task) : asked;
        }
        boolean wantsRest = answer.status() == 429 || answer.status() == 503;
        String said = tooLong && asked != null
                ? answer.status() + ", come back in " + asked.toSeconds() + " s"
                : (answer.status() + " " + answer.phrase()).strip();
        if (wantsRest) {
            busy.put(task.at().host(), said);
        }
        end(task, Ledger.End.failed(wantsRest ? FetchReason.BUSY : FetchReason.STATUS, said, answer.status()));
        return Duration.ZERO;
    }

    private void notModified(Task task, Reply.Answer answer, Earlier.Response kept) throws IOException {
        folder.control().revisit(task.at(), answer, kept);
        if (task.kind() != Task.Kind.PAGE) {
            Reply.Answer before = Earlier.load(kept);
            if (Decoded.of(before, mostListing()) instanceof Decoded.Content(byte[] content)
                    && Decoded.unzipped(content, mostListing()) instanceof Decoded.Content(byte[] plain)
                    && listing(task, before, plain) instanceof Listing.Items items) {
                follow(task, items, answer, "not modified, ");
                return;
            }
        }
        end(task, Ledger.End.good(FetchOutcome.UNCHANGED, "", answer));
    }

    private int mostListing() {
        return settings.limits().sizes().listing();
    }

    /** One at a time: a feed takes many times its size of memory while it is read. */
    private static synchronized Listing listing(Task task, Reply.Answer answer, byte[] content) {
        return Listing.read(content, answer.mediaType(), answer.header("Content-Type"), task.at());
    }

    private void content(Task task, Reply.Answer answer, Earlier.@Nullable Response kept) throws IOException {
        int status = answer.status();
        if (answer.body().length == 0) {
            end(task, Ledger.End.failed(FetchReason.EMPTY, "", status));
            return;
        }
        int most = task.kind() == Task.Kind.PAGE ? settings.limits().sizes().page() : mostListing();
        Decoded decoded = Decoded.of(answer, most);
        if (task.kind() != Task.Kind.PAGE && decoded instanceof Decoded.Content(byte[] inner)) {
            decoded = Decoded.unzipped(inner, most);
        }
        switch (decoded) {
            case Decoded.Trouble trouble -> end(task, Ledger.End.failed(trouble.reason(), trouble.detail(), status));
            case Decoded.Content(byte[] plain) -> {
                Listing listing = task.kind() == Task.Kind.PAGE ? new Listing.None() : listing(task, answer, plain);
                switch (listing) {
                    case Listing.Items items -> {
                        keep(folder.control(), task, answer, kept);
                        follow(task, items, answer, "");
                    }
                    case Listing.Broken broken ->
                        end(task, Ledger.End.failed(FetchReason.MALFORMED, broken.detail(), status));
                    case Listing.None none -> page(task, answer, plain.length, kept);
                }
            }
        }
    }

    private void page(Task task, Reply.Answer answer, int length, Earlier.@Nullable Response kept) throws IOException {
        if (task.kind() == Task.Kind.SITEMAP) {
            end(task, Ledger.End.failed(FetchReason.MALFORMED, "no sitemap", answer.status()));
        } else if (!MediaTypes.mayBePage(answer.mediaType())) {
            end(task, Ledger.End.failed(FetchReason.NO_PAGE, answer.mediaType(), answer.status()));
        } else if (length > settings.limits().sizes().page()) {
            end(task, Ledger.End.failed(FetchReason.TOO_LARGE, length + " bytes", answer.status()));
        } else {
            boolean same = keep(folder.pages(), task, answer, kept);
            end(task, Ledger.End.good(same ? FetchOutcome.UNCHANGED : FetchOutcome.FETCHED, "", answer));
        }
    }

    /** Keeps an answer, or word that it is the one that is kept; tells whether it is. */
    private boolean keep(WarcOutput output, Task task, Reply.Answer answer, Earlier.@Nullable Response kept)
            throws IOException {
        boolean same = kept != null
                && kept.digest().equals(WarcOutput.digest(answer.body()).prefixedBase32());
        if (same && kept != null) {
            folder.control().revisit(task.at(), answer, kept);
        } else {
            output.response(task.at(), answer);
        }
        return same;
    }

    private void follow(Task task, Listing.Items items, Reply.Answer answer, String remark) {
        if (frontier.mayFollow()) {
            frontier.list(items, task.at());
            int count = items.items().size();
            String what = items.ofSitemaps() ? "sitemap" : "address";
            String plural = items.ofSitemaps() ? "sitemaps" : "addresses";
            end(
                    task,
                    Ledger.End.good(
                            FetchOutcome.FOLLOWED, remark + count + " " + (count == 1 ? what : plural), answer));
        } else {
            end(task, Ledger.End.left(FetchReason.LIMIT));
        }
    }
}
