const place = 'koers.left';

/**
 * Whether this tab was left by the quick exit. Going back in the browser then shows the door, not the conversation, until the
 * person says to go on. Called with a value it notes it.
 */
export function leftInAHurry(now?: boolean): boolean {
  try {
    if (now === true) sessionStorage.setItem(place, 'yes');
    if (now === false) sessionStorage.removeItem(place);
    return sessionStorage.getItem(place) === 'yes';
  } catch {
    return false;
  }
}
