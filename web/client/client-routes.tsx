import { m } from '../paraglide/messages.js';
import { useMe, useSignedIn } from '../ui/signed-in.ts';
import { StaffFrame } from '../ui/staff-frame.tsx';
export function ClientLayout() { return <StaffFrame me={useSignedIn()} area="" />; }
export function Home() { return <h1>{m.area_welcome({ name: useMe().name })}</h1>; }
