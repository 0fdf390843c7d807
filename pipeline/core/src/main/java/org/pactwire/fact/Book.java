package org.pactwire.fact;

import java.util.List;
import java.util.Map;

/**
 * The book of pacts: what the claims of all articles come to.
 *
 * @param pacts by id
 * @param pactOfClaim claim id to pact id; a claim that fits no pact is missing
 * @param originalOf article id to the id of the article it is a copy of
 */
public record Book(List<Pact> pacts, Map<String, String> pactOfClaim, Map<String, String> originalOf) {
    public Book {
        pacts = List.copyOf(pacts);
        pactOfClaim = Map.copyOf(pactOfClaim);
        originalOf = Map.copyOf(originalOf);
    }
}
