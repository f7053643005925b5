/**
 * Reads from the first bytes of a picture what kind it is and how large; nothing is drawn. One class for each kind.
 *
 * <p>No library does it: {@code javax.imageio} knows neither WebP nor AVIF nor the orientation of a photo, and metadata-extractor (2.21)
 * reads all that a file holds, sets aside as much memory as a header claims, 2 GiB for a file of forty bytes, and descends into boxes
 * without a limit.
 */
@NullMarked
package dev.glossator.read.picture;

import org.jspecify.annotations.NullMarked;
