package org.pactwire.read.fetch.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.pactwire.read.fetch.FetchReason;
import org.pactwire.read.fetch.FetchSettings;

/** The turn of a host in which its robots.txt is asked for. The task that needs it waits for its host's next turn. */
final class RobotsVisit {
    /** As RFC 9309, 2.3.1.2, wants. */
    private static final int MOST_REDIRECTS = 5;

    private final FetchSettings settings;
    private final Web web;
    private final Robots robots;
    private final Retries retries;
    private final Frontier frontier;
    private final Ledger ledger;
    private final FetchFolder folder;

    /** An answer and the address that gave it, behind all redirects. */
    private record Got(WebAddress at, Reply reply) {}

    RobotsVisit(
            FetchSettings settings,
            Web web,
            Robots robots,
            Retries retries,
            Frontier frontier,
            Ledger ledger,
            FetchFolder folder) {
        this.settings = settings;
        this.web = web;
        this.robots = robots;
        this.retries = retries;
        this.frontier = frontier;
        this.ledger = ledger;
        this.folder = folder;
    }

    /**
     * Asks for the robots.txt of a task's origin.
     *
     * @return how long the host rests
     * @throws IOException if an answer cannot be kept
     */
    Duration step(Task task) throws IOException {
        Got got = get(task);
        Duration wait = switch (got.reply()) {
            case Reply.Trouble trouble -> trouble(task, got.at(), trouble);
            case Reply.Answer answer -> answer(task, got.at(), answer);
        };
        return wait.compareTo(settings.pause()) < 0 ? settings.pause() : wait;
    }

    private Got get(Task task) {
        WebAddress at = Robots.address(task.at());
        Reply reply = ask(at);
        for (int hops = 0; reply instanceof Reply.Answer answer && Visit.isRedirect(answer.status()); hops++) {
            WebAddress target = at.resolve(answer.header("Location"));
            if (hops == MOST_REDIRECTS || target == null || !frontier.allowsPort(target)) {
                return new Got(at, new Reply.Trouble(FetchReason.REDIRECTS, "redirected in vain"));
            }
            at = target;
            reply = ask(at);
        }
        return new Got(at, reply);
    }

    private Reply ask(WebAddress address) {
        return web.ask(
                new Web.Request(address, List.of(), Robots.MOST_BYTES, true, frontier.timeFor(settings.limits())));
    }

    private Duration trouble(Task task, WebAddress at, Reply.Trouble trouble) {
        if (frontier.isOver(trouble)) {
            ledger.end(task.row(), frontier.left(), task.finalUrl());
        } else if (trouble.mayPass() && retries.isLeftFor(task)) {
            frontier.again(task.afterFailure());
            return retries.backOff(task);
        } else if (trouble.reason() == FetchReason.PRIVATE_ADDRESS
                && at.host().equals(task.at().host())) {
            ledger.end(task.row(), Ledger.End.refused(trouble.reason(), trouble.detail()), task.finalUrl());
        } else {
            robots.unreachable(task.at(), trouble.detail());
            frontier.again(task.fresh());
        }
        return Duration.ZERO;
    }

    private Duration answer(Task task, WebAddress at, Reply.Answer answer) throws IOException {
        if (Retries.mayHelp(answer.status()) && retries.isLeftFor(task)) {
            Duration asked = retries.asked(answer);
            if (asked == null || !retries.isTooLong(asked)) {
                frontier.again(task.afterFailure());
                return asked == null ? retries.backOff(task) : asked;
            }
        }
        Robots.Rules rules = robots.learn(task.at(), answer);
        if (answer.body().length > 0) {
            folder.control().response(at, answer);
        }
        frontier.again(task.fresh());
        return rules.delay();
    }
}
