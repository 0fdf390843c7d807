/** Fetching: feeds, sitemaps and pages from the web, politely and within limits, kept as WARC files. */
@NullMarked
package org.pactwire.read.fetch;

import org.jspecify.annotations.NullMarked;
