// The client's frame and first screen; talking and the plan come in pieces of their own, when they are needed.
export { ClientLayout } from './client-layout.tsx';
export { Home } from './home/home.tsx';
