package org.pactwire.read.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Names the folders that are read, so that no two files of a run get the same origin: a folder's own name, with as many
 * of the names above it as tell it from the others.
 */
final class RootNames {
    private RootNames() {}

    /** The name of each folder, with {@code /} between names; whatever the order of the folders. */
    static Map<Path, String> of(Collection<Path> folders) {
        Map<Path, Path> names = new HashMap<>();
        for (Path folder : folders) {
            names.put(folder, last(1, folder));
        }
        Map<Path, Path> before;
        do {
            before = Map.copyOf(names);
            Set<Path> confused = confused(names);
            names.replaceAll(
                    (folder, name) -> confused.contains(folder) ? last(name.getNameCount() + 1, folder) : name);
        } while (!names.equals(before));
        return names.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, named -> joined(named.getValue())));
    }

    /** Folders below whose name the files of another folder may seem to lie. */
    private static Set<Path> confused(Map<Path, Path> names) {
        Map<Path, List<Path>> byName = new HashMap<>();
        names.forEach((folder, name) ->
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add(folder));
        Set<Path> confused = new HashSet<>();
        names.forEach((folder, name) -> {
            for (Path upper = name; upper != null; upper = upper.getParent()) {
                List<Path> others = byName.getOrDefault(upper, List.of());
                if (others.size() > 1) {
                    confused.add(folder);
                } else if (others.size() == 1) {
                    Path other = others.getFirst();
                    if (!other.resolve(upper.relativize(name)).equals(folder)) {
                        confused.add(folder);
                        confused.add(other);
                    }
                }
            }
        });
        return confused;
    }

    private static Path last(int names, Path folder) {
        int count = folder.getNameCount();
        return count == 0 ? Path.of("") : folder.subpath(Math.max(0, count - names), count);
    }

    private static String joined(Path name) {
        return StreamSupport.stream(name.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
