package org.pactwire.bench.pins;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;

/**
 * A record as text, one value a line, each with its name, deeper ones further in. Fields are found and not listed here, so
 * that none is ever forgotten. What is empty, null or false is left out: a new field then changes only what has it.
 */
final class Dump {
    private final Set<String> without;
    private final StringBuilder text = new StringBuilder();

    private Dump(Set<String> without) {
        this.without = without;
    }

    /**
     * A record under a name.
     *
     * @param without names of fields that are left out, wherever they are
     */
    static String of(String name, Record value, Set<String> without) {
        Dump dump = new Dump(without);
        dump.add("", name, value);
        return dump.text.toString();
    }

    private void add(String indent, String name, @Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(item -> add(indent, name, item));
        } else if (value instanceof Span span) {
            text.append(indent)
                    .append(name)
                    .append(' ')
                    .append(span.start())
                    .append('-')
                    .append(span.end())
                    .append('\n');
        } else if (value instanceof Record fields) {
            text.append(indent).append(name).append('\n');
            for (RecordComponent component : fields.getClass().getRecordComponents()) {
                if (!without.contains(component.getName())) {
                    add(indent + "  ", component.getName(), valueOf(fields, component));
                }
            }
        } else if (value != null && !value.equals("") && !value.equals(false)) {
            String line = value.toString().replace("\\", "\\\\").replace("\n", "\\n");
            text.append(indent).append(name).append(' ').append(line).append('\n');
        }
    }

    private static @Nullable Object valueOf(Record fields, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a field that cannot be read: " + component, e);
        }
    }
}
