/** What is read in articles: mentions, claims, pacts. Values only, no logic of finding them. */
@NullMarked
package org.pactwire.fact;

import org.jspecify.annotations.NullMarked;
