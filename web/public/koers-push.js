// Shows an alert of Koers on this device. The server sends the words, already in the person's language; nothing is kept here and no
// page passes through: this file only hears pushes and opens Koers when somebody touches one.
self.addEventListener('push', (event) => {
  const { title, body, path } = event.data?.json() ?? {};
  if (!title) return;
  // One mark for all: a second alert replaces the first, and makes itself heard again.
  event.waitUntil(self.registration.showNotification(title, { body, tag: 'koers', renotify: true, data: { path } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { path } = event.notification.data ?? {};
  if (!path) return;
  event.waitUntil(
    (async () => {
      const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
      const open = windows[0];
      if (!open) return self.clients.openWindow(path);
      await open.focus();
      // A window that this file does not control cannot be led anywhere; then a new one opens.
      return open.navigate(path).catch(() => self.clients.openWindow(path));
    })(),
  );
});
