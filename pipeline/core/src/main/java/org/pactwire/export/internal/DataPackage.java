package org.pactwire.export.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the tables for programs: a Frictionless Data Package (of CSV files a Tabular Data Package), made of
 * the same columns that the files are written from.
 */
public final class DataPackage {
    public static final String FILE = "datapackage.json";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DataPackage() {}

    /**
     * Writes the description.
     *
     * @param selection what was asked for; empty where all is written
     */
    public static void write(Form form, FolderWriter folder, String selection) throws IOException {
        OutputStream out = folder.file(FILE);
        out.write(MAPPER.writeValueAsBytes(describe(form, selection)));
        out.write('\n');
        out.flush();
    }

    private static ObjectNode describe(Form form, String selection) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("profile", form == Form.CSV ? "tabular-data-package" : "data-package");
        root.put("name", "pactwire");
        root.put("title", "Pacts, and the articles that tell of them");
        root.put(
                "description",
                "Agreements that states, international organisations and armed parties propose, sign, ratify, break and"
                        + " end, as read in news articles, with the sentence for every value. An empty field is"
                        + " unknown. Offsets count Unicode code points in the article's text.");
        ObjectNode licence = root.putArray("licenses").addObject();
        licence.put("name", "CC0-1.0");
        licence.put("path", "https://creativecommons.org/publicdomain/zero/1.0/");
        licence.put(
                "title",
                "Facts, ids and codes are free of rights. Titles and sentences are quoted and remain their publishers'.");
        if (!selection.isEmpty()) {
            root.put("selection", selection);
        }
        ArrayNode resources = root.putArray("resources");
        Tables.ALL.forEach(table -> describe(form, table, selection.isEmpty(), resources.addObject()));
        return root;
    }

    /**
     * Describes a table.
     *
     * @param whole all rows are there; of a selection the original of a copy may be missing
     */
    private static void describe(Form form, Table<?> table, boolean whole, ObjectNode resource) {
        resource.put("profile", form == Form.CSV ? "tabular-data-resource" : "data-resource");
        resource.put("name", table.name());
        resource.put("path", form.file(table));
        resource.put("description", table.description());
        resource.put("format", form.suffix());
        resource.put("mediatype", form.mediaType());
        if (form == Form.CSV) {
            resource.put("encoding", "utf-8");
            ObjectNode dialect = resource.putObject("dialect");
            dialect.put("delimiter", ",");
            dialect.put("lineTerminator", "\n");
            dialect.put("quoteChar", "\"");
            dialect.put("doubleQuote", true);
            dialect.put("header", true);
        }
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        table.columns().forEach(column -> describe(column, fields.addObject()));
        if (form == Form.CSV) {
            schema.putArray("missingValues").add("");
        }
        if (!table.key().isEmpty()) {
            ArrayNode key = schema.putArray("primaryKey");
            table.key().forEach(key::add);
        }
        List<Table.Reference> references = table.references().stream()
                .filter(reference -> whole || !reference.otherTable().equals(table.name()))
                .toList();
        if (!references.isEmpty()) {
            ArrayNode keys = schema.putArray("foreignKeys");
            for (Table.Reference reference : references) {
                ObjectNode key = keys.addObject();
                key.put("fields", reference.column());
                ObjectNode target = key.putObject("reference");
                // a reference to its own table is written without a name
                target.put("resource", reference.otherTable().equals(table.name()) ? "" : reference.otherTable());
                target.put("fields", reference.otherColumn());
            }
        }
    }

    private static void describe(Column<?> column, ObjectNode field) {
        field.put("name", column.name());
        field.put("type", column.type().schemaName());
        field.put("description", column.description());
        ObjectNode constraints = MAPPER.createObjectNode();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (!column.type().pattern().isEmpty()) {
            constraints.put("pattern", column.type().pattern());
        }
        if (!column.allowed().isEmpty()) {
            ArrayNode allowed = constraints.putArray("enum");
            column.allowed().forEach(allowed::add);
        }
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
    }
}
