package org.pactwire.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.know.Spelling;

/**
 * Which names of persons in an article mean the same person: a surname goes with the one full name that has it, however
 * it is transcribed ("Zelenskyy", "Zelenskiy"). All mentions of a person share the fullest name, office and party.
 */
final class PersonNames {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private final Map<String, List<Person>> byLast = new HashMap<>();
    private final Map<String, List<Person>> byFirst = new HashMap<>();
    private final Map<String, Person> byFull = new HashMap<>();

    /** Joins the persons of an article, which come in order of the text. */
    void join(List<Draft> drafts) {
        Map<Draft, Person> persons = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            List<String> parts = parts(draft.name);
            if (parts.size() > 1) {
                persons.put(draft, full(parts, draft.name));
            }
        }
        for (Draft draft : drafts) {
            List<String> parts = parts(draft.name);
            if (parts.size() == 1) {
                persons.put(draft, single(parts.get(0), draft.name));
            }
        }
        for (Draft draft : drafts) {
            Person person = persons.get(draft);
            if (person != null) {
                person.learn(draft);
            }
        }
        persons.forEach((draft, person) -> person.tell(draft));
    }

    private Person full(List<String> parts, String name) {
        String ends = parts.get(0) + " " + parts.get(parts.size() - 1);
        Person person = byFull.get(ends);
        if (person == null) {
            person = add(parts, name);
            byFull.put(ends, person);
        } else if (parts.size() > person.parts) {
            person.parts = parts.size();
            person.name = name;
        }
        return person;
    }

    private Person single(String part, String name) {
        Person found = only(byLast, part);
        if (found == null) {
            found = only(byFirst, part);
        }
        return found == null ? add(List.of(part), name) : found;
    }

    /** The one person with this part of the name; null if there is none or several. */
    private static @Nullable Person only(Map<String, List<Person>> persons, String part) {
        List<Person> found = persons.getOrDefault(part, List.of());
        return found.size() == 1 ? found.get(0) : null;
    }

    private Person add(List<String> parts, String name) {
        Person person = new Person(parts.size(), name);
        byLast.computeIfAbsent(parts.get(parts.size() - 1), key -> new ArrayList<>(1))
                .add(person);
        if (parts.size() > 1) {
            byFirst.computeIfAbsent(parts.get(0), key -> new ArrayList<>(1)).add(person);
        }
        return person;
    }

    /** The parts of a name in a form in which transcriptions of it are equal. */
    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("\\s+", -1)) {
            String key = key(part);
            if (!key.isEmpty() && !SUFFIXES.contains(key)) {
                parts.add(key);
            }
        }
        return parts;
    }

    private static String key(String part) {
        String key = Spelling.withoutAccents(part).toLowerCase(Locale.ROOT).replace('’', '\'');
        if ((key.startsWith("al-") || key.startsWith("el-")) && key.length() > 4) {
            key = key.substring(3);
        }
        for (String ending : List.of("yy", "iy", "yi", "ii", "ij", "yj")) {
            if (key.length() > 4 && key.endsWith(ending)) {
                return key.substring(0, key.length() - 2) + "y";
            }
        }
        return key;
    }

    private static final class Person {
        /** Number of parts in the fullest name. */
        int parts;

        String name;
        String office = "";
        String stateId = "";

        Person(int parts, String name) {
            this.parts = parts;
            this.name = name;
        }

        void learn(Draft draft) {
            if (office.isEmpty()) {
                office = draft.office;
            }
            if (stateId.isEmpty()) {
                stateId = draft.stateId;
            }
        }

        void tell(Draft draft) {
            draft.name = name;
            if (draft.office.isEmpty()) {
                draft.office = office;
            }
            if (draft.stateId.isEmpty()) {
                draft.stateId = stateId;
            }
        }
    }
}
