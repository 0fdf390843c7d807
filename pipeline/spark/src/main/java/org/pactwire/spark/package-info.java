/** The stages as a Spark job: workers take in shares of the input, the driver puts their archives together. */
@NullMarked
package org.pactwire.spark;

import org.jspecify.annotations.NullMarked;
