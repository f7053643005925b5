/** Whether the addresses outside of a site still answer. The only place that asks the network, and only when it is told to. */
@NullMarked
package dev.glossator.links;

import org.jspecify.annotations.NullMarked;
