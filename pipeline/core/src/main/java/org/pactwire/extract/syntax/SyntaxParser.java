package org.pactwire.extract.syntax;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * Parses single sentences: CoreNLP's left3words tagger, its morphology and its neural transition-based dependency
 * parser (Chen and Manning 2014), called directly. This is the dearest step of the whole way, so it is asked only for
 * sentences in which it can change a result. Thread-safe; loading takes some seconds and 200 MB.
 */
public final class SyntaxParser {
    /** A longer sentence is a list or broken text; its tree would be worth nothing. */
    public static final int MAX_TOKENS = 160;

    private final MaxentTagger tagger;
    private final DependencyParser parser;

    public SyntaxParser() {
        Properties quiet = new Properties();
        quiet.setProperty("model", MaxentTagger.DEFAULT_JAR_PATH);
        this.tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH, quiet, false);
        this.parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    }

    /** File name of the library, which has its version. */
    public static String libraryVersion() {
        CodeSource source = MaxentTagger.class.getProtectionDomain().getCodeSource();
        String location = source == null ? "" : source.getLocation().getPath();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /**
     * Tags and parses a sentence.
     *
     * @throws IllegalArgumentException if the sentence has more than {@link #MAX_TOKENS} tokens
     */
    public ParsedSentence parse(Sentence sentence) {
        int size = sentence.tokens().size();
        if (size > MAX_TOKENS) {
            throw new IllegalArgumentException("too long to parse: " + size + " tokens");
        }
        List<TaggedWord> tagged = tagger.tagSentence(
                sentence.tokens().stream().map(t -> new Word(t.text())).toList());
        TagRepair.mend(tagged);
        int[] heads = new int[size];
        String[] relations = new String[size];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
        for (TypedDependency dependency : parser.predict(tagged).typedDependencies()) {
            int child = dependency.dep().index() - 1;
            heads[child] = dependency.gov().index() - 1;
            relations[child] = dependency.reln().toString();
        }
        TreeRepair.mend(
                sentence.tokens().stream().map(Token::text).toList(),
                tagged.stream().map(TaggedWord::tag).toList(),
                heads,
                relations);
        Morphology morphology = new Morphology();
        List<org.pactwire.extract.syntax.Word> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Token token = sentence.tokens().get(i);
            String tag = tagged.get(i).tag();
            String lemma = morphology.lemma(token.text(), tag);
            words.add(new org.pactwire.extract.syntax.Word(
                    i, token.text(), token.span(), lemma, tag, heads[i], relations[i]));
        }
        return new ParsedSentence(sentence, words);
    }
}
