/** How claims become threads of an article, threads become pacts, and pacts become dossiers. */
@NullMarked
package org.pactwire.resolve.internal;

import org.jspecify.annotations.NullMarked;
