package org.pactwire.extract.syntax;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Parses single sentences: CoreNLP's left3words tagger and its morphology, called directly, and its model of
 * dependencies, read by {@link TransitionParser}. This is the dearest step of the whole way, so it is asked only for
 * sentences in which it can change a result. Thread-safe. The models load in the background from the moment of
 * construction; the first sentence waits for them.
 */
public final class SyntaxParser {
    /** A longer sentence is a list or broken text; its tree would be worth nothing. */
    public static final int MAX_TOKENS = 160;

    private static final String DEPENDENCIES = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final CompletableFuture<MaxentTagger> tagger = inBackground(SyntaxParser::loadTagger);
    private final CompletableFuture<TransitionParser> parser =
            inBackground(() -> new TransitionParser(ParserModel.load(DEPENDENCIES)));

    private static <T> CompletableFuture<T> inBackground(Supplier<T> load) {
        return CompletableFuture.supplyAsync(load, task -> {
            Thread thread = new Thread(task, "pactwire-models");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private static MaxentTagger loadTagger() {
        Properties quiet = new Properties();
        quiet.setProperty("model", MaxentTagger.DEFAULT_JAR_PATH);
        return new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH, quiet, false);
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
     * @throws CancellationException if the thread has been interrupted
     */
    public ParsedSentence parse(Sentence sentence) {
        int size = sentence.tokens().size();
        if (size > MAX_TOKENS) {
            throw new IllegalArgumentException("too long to parse: " + size + " tokens");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        List<TaggedWord> tagged = tagger.join()
                .tagSentence(sentence.tokens().stream()
                        .map(t -> new edu.stanford.nlp.ling.Word(t.text()))
                        .toList());
        TagRepair.mend(tagged);
        List<String> tags = tagged.stream().map(TaggedWord::tag).toList();
        List<String> texts = sentence.tokens().stream().map(Token::text).toList();
        int[] heads = new int[size];
        String[] relations = new String[size];
        parser.join().parse(texts, tags, heads, relations);
        TreeRepair.mend(texts, tags, heads, relations);
        Morphology morphology = new Morphology();
        List<Word> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Token token = sentence.tokens().get(i);
            String lemma = morphology.lemma(token.text(), tags.get(i));
            words.add(new Word(i, token.text(), token.span(), lemma, tags.get(i), heads[i], relations[i]));
        }
        return new ParsedSentence(sentence, words);
    }
}
