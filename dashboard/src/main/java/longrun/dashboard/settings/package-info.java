/** The settings, and the events among them. Enter at {@link longrun.dashboard.settings.SettingsPage}. */
@NullMarked
package longrun.dashboard.settings;

import org.jspecify.annotations.NullMarked;
