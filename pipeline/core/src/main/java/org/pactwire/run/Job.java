package org.pactwire.run;

import org.pactwire.read.RawDocument;

/**
 * A document on its way through the stages.
 *
 * @param id id of the article it becomes
 * @param bytes bytes of input read when it had been read
 */
record Job(RawDocument document, String id, long bytes) {}
