/**
 * A made-up history of fourteen years, for trying Longrun without data of one's own. Start at {@link
 * longrun.source.demo.DemoHistory}.
 */
@NullMarked
package longrun.source.demo;

import org.jspecify.annotations.NullMarked;
