package org.pactwire.read.fetch.internal;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pactwire.read.fetch.FetchSettings;

/**
 * What the robots.txt of each origin allows (RFC 9309): asked for once in a run. Where there is none (4xx), all is
 * allowed; where that cannot be known (5xx, 429, no answer), nothing is. Thread-safe.
 */
final class Robots {
    /** As much as has to be read; what comes behind it is passed over. */
    static final int MOST_BYTES = 500 << 10;

    private final String robotName;
    private final long longestWaitMillis;
    private final Map<String, Rules> known = new ConcurrentHashMap<>();

    /**
     * The rules of an origin.
     *
     * @param rules by the parser
     * @param reachable whether they could be got
     * @param detail why not, or why nothing is allowed; empty where there is nothing to say
     */
    record Rules(BaseRobotRules rules, boolean reachable, String detail) {
        boolean allow(WebAddress address) {
            return rules.isAllowed(address.toString());
        }

        /** Pause that the origin wants between requests; zero if it does not say. */
        Duration delay() {
            return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        }
    }

    Robots(FetchSettings settings) {
        this.robotName = settings.robotName().toLowerCase(Locale.ROOT);
        this.longestWaitMillis = settings.limits().times().longestWait().toMillis();
    }

    /** The rules of an origin; null while they have not been asked for. */
    @Nullable
    Rules of(WebAddress address) {
        return known.get(address.origin());
    }

    static WebAddress address(WebAddress page) {
        WebAddress robots = WebAddress.parse(page.origin() + "/robots.txt");
        if (robots == null) {
            throw new IllegalStateException("an origin is an address: " + page.origin());
        }
        return robots;
    }

    /** Keeps the answer for an origin. */
    Rules learn(WebAddress page, Reply.Answer answer) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(longestWaitMillis, 0);
        Rules rules;
        if (answer.status() == 200 || answer.status() == 203) {
            rules = Decoded.of(answer, MOST_BYTES) instanceof Decoded.Content(byte[] content)
                    ? parsed(parser, page, content)
                    : nothing("the encoding of robots.txt is broken");
        } else if (answer.status() / 100 == 4 && answer.status() != 429) {
            rules = new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), true, "");
        } else {
            rules = nothing("robots.txt: status " + answer.status());
        }
        known.put(page.origin(), rules);
        return rules;
    }

    private Rules parsed(SimpleRobotRulesParser parser, WebAddress page, byte[] content) {
        SimpleRobotRules rules =
                parser.parseContent(address(page).toString(), content, "text/plain", List.of(robotName));
        // the parser forbids all where the pause is too long, and in no other case this way
        String detail = rules.isAllowNone()
                ? "robots.txt wants longer pauses than " + longestWaitMillis / 1000 + " s"
                : "robots.txt";
        return new Rules(rules, true, detail);
    }

    /** Keeps that nothing could be learned for an origin. */
    Rules unreachable(WebAddress page, String detail) {
        Rules rules = nothing("robots.txt: " + detail);
        known.put(page.origin(), rules);
        return rules;
    }

    private static Rules nothing(String detail) {
        return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), false, detail);
    }
}
