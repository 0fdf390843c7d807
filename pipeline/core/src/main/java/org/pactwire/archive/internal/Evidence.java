package org.pactwire.archive.internal;

import org.pactwire.archive.ArticleHead;
import org.pactwire.fact.Claim;

/**
 * A claim with all that is shown beside it, as stored in an evidence document.
 *
 * @param pactId the pact it belongs to; empty for none
 * @param pactName the pact's name; empty for none
 */
record Evidence(Claim claim, ArticleHead article, String pactId, String pactName) {}
