package org.pactwire.archive.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Pact;

/**
 * The version of an archive, kept with every commit: a number that is raised by hand when fields or analysis change,
 * and a check sum over the shape of all stored records, which changes by itself when a record does. An archive of
 * another version is refused, for reading it would guess.
 */
final class Schema {
    private static final int FORMAT = 6;

    static final String VERSION = FORMAT + "-" + checkSumOfShapes();

    private Schema() {}

    private static String checkSumOfShapes() {
        Map<String, String> shapes = new TreeMap<>();
        describe(AnnotatedArticle.class, shapes);
        describe(Pact.class, shapes);
        describe(Watches.Kept.class, shapes);
        CRC32 sum = new CRC32();
        sum.update(shapes.toString().getBytes(StandardCharsets.UTF_8));
        return java.util.HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static void describe(Type type, Map<String, String> shapes) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                describe(argument, shapes);
            }
        } else if (type instanceof Class<?> named && !shapes.containsKey(named.getName())) {
            if (named.isRecord()) {
                StringBuilder shape = new StringBuilder();
                shapes.put(named.getName(), "");
                for (RecordComponent component : named.getRecordComponents()) {
                    shape.append(component.getName())
                            .append(':')
                            .append(component.getGenericType().getTypeName())
                            .append(' ');
                    describe(component.getGenericType(), shapes);
                }
                shapes.put(named.getName(), shape.toString());
            } else if (named.isEnum()) {
                shapes.put(named.getName(), java.util.Arrays.toString(named.getEnumConstants()));
            }
        }
    }
}
