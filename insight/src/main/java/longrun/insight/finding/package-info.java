/** What all findings share: an answer that may be "too little", a span of days, an interval, and how it was worked out. */
@NullMarked
package longrun.insight.finding;

import org.jspecify.annotations.NullMarked;
