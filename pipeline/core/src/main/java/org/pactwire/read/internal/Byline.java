package org.pactwire.read.internal;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of authors as dumps write them. */
final class Byline {
    private static final Pattern BY = Pattern.compile("(?i)^(written |posted |story |reported )?by:?\\s+");
    /** A list as programs print it: {@code ['Ann Lee', "Bo O'Neil"]}. */
    private static final Pattern LIST = Pattern.compile("\\[(.*)]", Pattern.DOTALL);

    private static final Pattern BETWEEN = Pattern.compile("(?<=[\"'])\\s*,\\s*(?=[\"'])");
    private static final int LONGEST = 300;

    private Byline() {}

    /** One line of names with commas between them, without the word in front; empty where it is no list of names. */
    static String of(String written) {
        String line = written.strip().replaceAll("\\s+", " ");
        var list = LIST.matcher(line);
        if (list.matches()) {
            line = Arrays.stream(BETWEEN.split(list.group(1), -1))
                    .map(name -> name.strip().replaceAll("^[\"']|[\"']$", ""))
                    .filter(name -> !name.isBlank())
                    .collect(Collectors.joining(", "));
        }
        String names = BY.matcher(line).replaceFirst("").strip();
        boolean address = names.startsWith("http://") || names.startsWith("https://");
        boolean none =
                names.equalsIgnoreCase("none") || names.equalsIgnoreCase("null") || names.equalsIgnoreCase("nan");
        return address || none || names.length() > LONGEST ? "" : names;
    }
}
