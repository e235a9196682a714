/** Messages to the athlete of what became of a file she is not looking at. Enter at {@link longrun.wording.notice.NoticeText}. */
@NullMarked
package longrun.wording.notice;

import org.jspecify.annotations.NullMarked;
